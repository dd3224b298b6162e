package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Assert false.
@Rule(
        code = "B011",
        name = "assert-false",
        fix = Fixable.ALWAYS,
        message =
                "Do not `assert False` (`python -O` removes these calls), raise `AssertionError()`")
final class AssertFalse {
    private AssertFalse() {}

    static void check(Stmt.Assert node, LintContext cx) {
        if (Exprs.isFalse(node.test())) {
            String message = node.msg().map(cx::text).orElse("");
            cx.report(node.test())
                    .unsafe(cx.replace(node, "raise AssertionError(" + message + ")"));
        }
    }
}
