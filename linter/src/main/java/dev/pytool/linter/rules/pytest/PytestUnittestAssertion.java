package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// pytest shows the values behind a plain `assert`; the methods of `TestCase` are not needed.
@Rule(
        code = "PT009",
        name = "pytest-unittest-assertion",
        fix = Fixable.SOMETIMES,
        message = "Use a regular `assert` instead of unittest-style `{}`")
final class PytestUnittestAssertion {
    private PytestUnittestAssertion() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = Calls.method(node);
        if (name.isEmpty() || !UnittestAssertions.isKnown(name)) {
            return;
        }
        Finding finding = cx.report(node.func(), name);
        boolean alone =
                cx.parent(node).filter(Stmt.Expr.class::isInstance).isPresent()
                        && !cx.hasComment(node);
        if (alone) {
            UnittestAssertions.rewritten(node, cx)
                    .ifPresent(text -> finding.unsafe(cx.replace(node, text)));
        }
    }
}
