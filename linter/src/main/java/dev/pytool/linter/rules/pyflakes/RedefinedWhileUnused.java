package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// The earlier definition is never used, so one of the two is superfluous or has the wrong name.
@Rule(
        code = "F811",
        name = "redefined-while-unused",
        fix = Fixable.SOMETIMES,
        message = "Redefinition of unused `{}` from {}")
final class RedefinedWhileUnused {
    private RedefinedWhileUnused() {}

    static void check(Scope scope, LintContext cx) {
        for (Binding binding : scope.last()) {
            Optional<Binding> later = Optional.of(binding);
            while (later.isPresent() && later.get().shadowed().isPresent()) {
                Binding earlier = later.get().shadowed().get();
                pair(later.get(), earlier, true, cx);
                later = Optional.of(earlier);
            }
            later.filter(first -> scope.kind() != Scope.Kind.MODULE)
                    .flatMap(Redefinitions::outer)
                    .ifPresent(outer -> pair(binding, outer, false, cx));
        }
    }

    private static void pair(Binding later, Binding earlier, boolean sameScope, LintContext cx) {
        if (!Redefinitions.isPair(later, earlier, sameScope, cx)) {
            return;
        }
        int line = cx.lines().line(earlier.start()) + 1;
        Finding finding = cx.report(later.start(), later.end(), later.name(), "line " + line);
        later.statement().ifPresent(statement -> finding.suppressedAt(cx.start(statement)));
        if (sameScope && earlier.isImport() && earlier.statement().isPresent()) {
            finding.fix(
                    Fix.Safety.SAFE,
                    Imports.remove(earlier.statement().get(), List.of((Alias) earlier.node()), cx));
        }
    }
}
