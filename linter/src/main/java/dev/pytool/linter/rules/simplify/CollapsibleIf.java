package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Indentation;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
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
                fix(cx.report(cx.start(node), headEnd(inner, cx)), node, inner, cx);
            }
        }
    }

    private static void fix(Finding finding, Stmt.If node, Stmt.If inner, LintContext cx) {
        LineMap lines = cx.lines();
        int line = lines.lineStart(lines.line(cx.start(inner)));
        boolean free =
                Indentation.of(inner, cx).isPresent()
                        && Indentation.of(node, cx).isPresent()
                        && lines.line(cx.start(inner)) != lines.line(cx.start(node));
        if (!free || cx.hasComment(cx.start(node), cx.start(inner.body().getFirst()))) {
            return;
        }
        String indentation = cx.text(lines.lineStart(lines.line(cx.start(node))), cx.start(node));
        int[] test = Brackets.span(node.test(), cx.start(node), line, cx);
        int[] other = Brackets.span(inner.test(), cx.start(inner), headEnd(inner, cx), cx);
        String moved = Indentation.moved(line, cx.end(inner), indentation, cx);
        String head = indentation + "if";
        if (!moved.startsWith(head)) {
            return;
        }
        String rest = moved.substring(head.length()).stripLeading();
        String text = cx.text(other[0], other[1]);
        if (isLoose(inner.test(), other[0], cx)) {
            if (!rest.startsWith(text)) {
                return;
            }
            rest = "(" + text + ")" + rest.substring(text.length());
        }
        String own = cx.text(test[0], test[1]);
        String joined =
                cx.text(cx.start(node), test[0])
                        + (isLoose(node.test(), test[0], cx) ? "(" + own + ")" : own)
                        + " and "
                        + rest;
        finding.unsafe(new Edit(cx.start(node), cx.end(inner), joined));
    }

    /// Whether a test needs parentheses beside `and`.
    private static boolean isLoose(Expr test, int start, LintContext cx) {
        return Exprs.precedence(test) < 4 && start == cx.start(test);
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
