package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Unnecessary future import.
@Rule(
        code = "UP010",
        name = "unnecessary-future-import",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `__future__` import{} {} for target Python version")
final class UnnecessaryFutureImport {
    private UnnecessaryFutureImport() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() > 0 || node.module().filter("__future__"::equals).isEmpty()) {
            return;
        }
        List<Alias> gone = new ArrayList<>();
        for (Alias alias : node.names()) {
            if (alias.asname().isEmpty()
                    && Set.of(
                                    "nested_scopes",
                                    "generators",
                                    "with_statement",
                                    "division",
                                    "absolute_import",
                                    "print_function",
                                    "unicode_literals",
                                    "generator_stop")
                            .contains(alias.name())
                    && !isRead(alias, cx)) {
                gone.add(alias);
            }
        }
        if (!gone.isEmpty()) {
            List<String> names = new ArrayList<>();
            gone.forEach(alias -> names.add("`" + alias.name() + "`"));
            Collections.sort(names);
            int lineEnd = cx.lines().lineContentEnd(cx.lines().line(cx.end(node)));
            cx.report(node, gone.size() > 1 ? "s" : "", String.join(", ", names))
                    .fix(
                            cx.hasComment(cx.start(node), lineEnd)
                                    ? Fix.Safety.UNSAFE
                                    : Fix.Safety.SAFE,
                            Imports.remove(node, gone, cx));
        }
    }

    private static boolean isRead(Alias alias, LintContext cx) {
        boolean last =
                cx.semantics()
                        .moduleScope()
                        .lookup(alias.name())
                        .filter(binding -> binding.node() == alias)
                        .isPresent();
        if (last
                && cx.semantics().exported().stream()
                        .anyMatch(name -> name.replacement().equals(alias.name()))) {
            return true;
        }
        return cx.semantics().scopes().stream()
                .flatMap(scope -> scope.all().stream())
                .filter(binding -> binding.node() == alias)
                .flatMap(binding -> binding.references().stream())
                .anyMatch(reference -> reference.node().isPresent());
    }
}
