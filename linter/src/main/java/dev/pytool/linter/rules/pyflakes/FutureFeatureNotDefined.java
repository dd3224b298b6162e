package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// `__future__` has no such feature.
@Rule(
        code = "F407",
        name = "future-feature-not-defined",
        message = "Future feature `{}` is not defined")
final class FutureFeatureNotDefined {
    private FutureFeatureNotDefined() {}

    private static final Set<String> FEATURES =
            Set.of(
                    "nested_scopes",
                    "generators",
                    "division",
                    "absolute_import",
                    "with_statement",
                    "print_function",
                    "unicode_literals",
                    "barry_as_FLUFL",
                    "generator_stop",
                    "annotations");

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() == 0 && node.module().filter("__future__"::equals).isPresent()) {
            for (Alias alias : node.names()) {
                if (!FEATURES.contains(alias.name())) {
                    cx.report(alias, alias.name());
                }
            }
        }
    }
}
