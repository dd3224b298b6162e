package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.KnownFutures;
import dev.pytool.processor.rule.Rule;

/// `__future__` has no such feature.
@Rule(
        code = "F407",
        name = "future-feature-not-defined",
        message = "Future feature `{}` is not defined")
final class FutureFeatureNotDefined {
    private FutureFeatureNotDefined() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() == 0 && node.module().filter("__future__"::equals).isPresent()) {
            for (Alias alias : node.names()) {
                if (!KnownFutures.has(alias.name())) {
                    cx.report(alias, alias.name());
                }
            }
        }
    }
}
