package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A tuple with elements is true, whatever they are.
@Rule(code = "F634", name = "if-tuple", message = "If test is a tuple, which is always `True`")
final class IfTuple {
    private IfTuple() {}

    static void check(Stmt.If node, LintContext cx) {
        report(node.test(), cx);
    }

    static void check(Expr.IfExp node, LintContext cx) {
        report(node.test(), cx);
    }

    private static void report(Expr test, LintContext cx) {
        if (test instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
            cx.report(test);
        }
    }
}
