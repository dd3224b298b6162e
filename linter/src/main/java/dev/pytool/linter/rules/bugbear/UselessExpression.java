package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Expression statement without effect.
@Rule(
        code = "B018",
        name = "useless-expression",
        message = "Found useless expression. Either assign it to a variable or remove it.")
final class UselessExpression {
    private UselessExpression() {}

    static void check(Stmt.Expr node, LintContext cx) {
        Expr value = node.value();
        if (value instanceof Expr.Constant constant
                        && (constant.value() instanceof Literal.Str
                                || constant.value() instanceof Literal.Ellipsis)
                || value instanceof Expr.JoinedStr
                || value instanceof Expr.Compare) {
            return;
        }
        if (value instanceof Expr.Attribute) {
            cx.say(
                    cx.start(node),
                    cx.end(node),
                    "Found useless attribute access. Either assign it to a variable or remove it.");
        } else if (!Exprs.hasEffect(value)) {
            cx.report(node);
        }
    }
}
