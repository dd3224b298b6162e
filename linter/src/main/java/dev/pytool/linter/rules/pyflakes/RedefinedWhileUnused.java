package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The earlier definition is never used, so one of the two is superfluous or has the wrong name.
@Rule(
        code = "F811",
        name = "redefined-while-unused",
        fix = Fixable.SOMETIMES,
        message = "Redefinition of unused `{}` from {}")
final class RedefinedWhileUnused {
    private RedefinedWhileUnused() {}

    /// A name and what it meant before.
    private record Pair(Binding later, Binding earlier) {
        boolean isSameImport() {
            return later.isImport()
                    && earlier.isImport()
                    && later.target().equals(earlier.target());
        }
    }

    static void check(Scope scope, LintContext cx) {
        Map<Integer, List<Pair>> byStatement = new LinkedHashMap<>();
        for (Binding binding : scope.last()) {
            Optional<Binding> later = Optional.of(binding);
            while (later.isPresent() && later.get().shadowed().isPresent()) {
                Binding earlier = later.get().shadowed().get();
                collect(later.get(), earlier, true, byStatement, cx);
                later = Optional.of(earlier);
            }
            later.filter(first -> scope.kind() != Scope.Kind.MODULE)
                    .flatMap(Redefinitions::outer)
                    .ifPresent(outer -> collect(binding, outer, false, byStatement, cx));
        }
        byStatement.values().forEach(pairs -> report(pairs, cx));
    }

    private static void collect(
            Binding later,
            Binding earlier,
            boolean sameScope,
            Map<Integer, List<Pair>> byStatement,
            LintContext cx) {
        if (Redefinitions.isPair(later, earlier, sameScope, cx)) {
            int place = later.statement().map(cx::start).orElse(-1 - later.start());
            byStatement
                    .computeIfAbsent(place, key -> new ArrayList<>())
                    .add(new Pair(later, earlier));
        }
    }

    /// One fix serves all findings of a statement: it takes out what is imported a second time.
    private static void report(List<Pair> pairs, LintContext cx) {
        List<Alias> again =
                pairs.stream()
                        .filter(Pair::isSameImport)
                        .map(pair -> pair.later().node())
                        .filter(Alias.class::isInstance)
                        .map(Alias.class::cast)
                        .distinct()
                        .toList();
        for (Pair pair : pairs) {
            Binding later = pair.later();
            int line = cx.lines().line(pair.earlier().start()) + 1;
            Finding finding = cx.report(later.start(), later.end(), later.name(), "line " + line);
            later.statement()
                    .ifPresent(statement -> {
                        finding.suppressedAt(cx.start(statement));
                        if (!again.isEmpty()) {
                            List<Edit> edits = Imports.remove(statement, again, cx);
                            finding.fix(Fix.Safety.SAFE, edits);
                        }
                    });
        }
    }
}
