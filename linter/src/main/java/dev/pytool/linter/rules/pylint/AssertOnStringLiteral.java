package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Assert on string literal.
@Rule(
        code = "PLW0129",
        name = "assert-on-string-literal",
        message = "Asserting on a string literal will always pass")
final class AssertOnStringLiteral {
    private AssertOnStringLiteral() {}

    static void check(Stmt.Assert node, LintContext cx) {
        boolean empty = Exprs.string(node.test()).filter(String::isEmpty).isPresent();
        if (Exprs.isString(node.test())
                || Exprs.isBytes(node.test())
                || node.test() instanceof Expr.JoinedStr) {
            cx.say(
                    cx.start(node.test()),
                    cx.end(node.test()),
                    empty
                            ? "Asserting on an empty string literal will never pass"
                            : node.test() instanceof Expr.JoinedStr
                                    ? "Asserting on a string literal may have unintended results"
                                    : "Asserting on a non-empty string literal will always pass");
        }
    }
}
