package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Nested ifs that could be one.
@Rule(
        code = "SIM102",
        name = "collapsible-if",
        fix = Fixable.SOMETIMES,
        message = "Use a single `if` statement instead of nested `if` statements")
final class CollapsibleIf {
    private CollapsibleIf() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.If inner)
                || !inner.orelse().isEmpty()
                || !node.orelse().isEmpty()) {
            return;
        }
        boolean main =
                node.test() instanceof Expr.Compare compare
                        && compare.left() instanceof Expr.Name name
                        && name.id().equals("__name__");
        if (!main
                        && !Exprs.isBool(node.test())
                        && !(inner.body().size() == 1
                                && inner.body().getFirst() instanceof Stmt.Pass)
                || Exprs.contains(node.test(), each -> each instanceof Expr.NamedExpr)) {
            if (!main) {
                cx.report(cx.start(node), headEnd(inner, cx));
            }
        }
    }

    /// The end of the colon after a test.
    private static int headEnd(Stmt.If branch, LintContext cx) {
        int token = cx.tokens().at(cx.end(branch.test()));
        while (cx.tokens().kind(token) != TokenKind.COLON) {
            token++;
        }
        return cx.tokens().end(token);
    }
}
