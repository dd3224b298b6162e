package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Clauses;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.TypeCheckingBlocks;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Whatever the condition says, nothing follows from it.
///
/// ```python
/// if is_ready():
///     pass
/// ```
///
/// The fix removes the statement; a condition whose evaluation may do something stays as a
/// statement of its own. Blocks with a comment and those for type checkers (`TC005`) are left
/// alone.
@Rule(
        code = "RUF050",
        name = "unnecessary-if",
        fix = Fixable.ALWAYS,
        message = "Empty `if` statement",
        preview = true)
final class UnnecessaryIf {
    private UnnecessaryIf() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!node.orelse().isEmpty()
                || !Clauses.isIdle(node.body())
                || Branches.isElif(node, cx)
                || isForCheckers(node.test(), cx)
                || cx.hasComment(cx.start(node), Clauses.lineEnd(cx.end(node), cx))
                || Clauses.hasTrailingComment(
                        Clauses.indentation(cx.start(node), cx) + 1, cx.end(node), cx)) {
            return;
        }
        Edit edit =
                Exprs.hasEffect(node.test())
                        ? cx.replace(node, statement(node.test(), cx))
                        : Statements.remove(node, cx);
        cx.report(cx.start(node), cx.end(node.body().getLast())).safe(edit);
    }

    private static boolean isForCheckers(Expr test, LintContext cx) {
        return TypeCheckingBlocks.isGuard(test, cx)
                || test instanceof Expr.Attribute attribute
                        && attribute.attr().equals("TYPE_CHECKING");
    }

    /// The condition as a statement: in parentheses where they are needed or belong to it.
    private static String statement(Expr test, LintContext cx) {
        boolean wrap = test instanceof Expr.NamedExpr || isBroken(test, cx);
        return wrap ? "(" + around(test, cx) + ")" : cx.text(test);
    }

    /// What stands between the parentheses nearest to the condition, white space included.
    private static String around(Expr test, LintContext cx) {
        Tokens tokens = cx.tokens();
        int open = tokens.significantBefore(tokens.at(cx.start(test)));
        int close = tokens.significant(tokens.at(cx.end(test)));
        return tokens.kind(open) == TokenKind.LPAR && tokens.kind(close) == TokenKind.RPAR
                ? cx.text(tokens.end(open), tokens.start(close))
                : cx.text(test);
    }

    /// Whether a line ends inside the expression but outside its own brackets.
    private static boolean isBroken(Expr test, LintContext cx) {
        Tokens tokens = cx.tokens();
        int depth = 0;
        for (int i = tokens.at(cx.start(test)); tokens.start(i) < cx.end(test); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                case NL -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
