package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;

import java.util.Optional;

/// What is left of a call when its only argument takes its place.
final class Unwrapped {
    private Unwrapped() {}

    /// The argument's text, in parentheses where it needs them in the call's place.
    static String text(Expr.Call call, Expr arg, LintContext cx) {
        int[] span = Brackets.inParent(arg, cx);
        String bare = cx.text(arg);
        boolean written = span[0] != cx.start(arg);
        boolean lines = bare.indexOf('\n') >= 0 || bare.indexOf('\r') >= 0;
        boolean closed =
                arg instanceof Expr.Call && !startsBroken(arg, cx)
                        || Exprs.precedence(arg) == 16 && !(arg instanceof Expr.Call) && !lines;
        Optional<Node> parent = cx.parent(call);
        boolean tight =
                parent.filter(outer -> isTight(outer, call, arg)).isPresent()
                        || arg instanceof Expr.NamedExpr;
        boolean inside = Brackets.isParenthesized(call, cx);
        if (tight || lines && !closed && !inside) {
            return written && !tight ? cx.text(span[0], span[1]) : "(" + bare + ")";
        }
        return bare;
    }

    /// Whether a call's head stands on several lines.
    private static boolean startsBroken(Expr arg, LintContext cx) {
        Expr.Call call = (Expr.Call) arg;
        int open = Brackets.span(call.func(), cx.start(call), cx.end(call), cx)[1];
        return cx.lines().line(cx.start(call)) != cx.lines().line(open);
    }

    private static boolean isTight(Node outer, Expr.Call call, Expr arg) {
        int inner = Exprs.precedence(arg);
        return switch (outer) {
            case Expr.Attribute _ -> inner < 16 || Exprs.isInt(arg);
            case Expr.Subscript subscript -> subscript.value() == call && inner < 16;
            case Expr.Call around -> around.func() == call && inner < 16;
            case Expr.BinOp binary ->
                    inner < Exprs.precedence(binary)
                            || inner == Exprs.precedence(binary) && binary.right() == call
                            || binary.op() == Operator.POW && binary.left() == call && inner < 16;
            case Expr.UnaryOp unary -> inner < Exprs.precedence(unary);
            case Expr.Compare _ -> inner <= 6;
            case Expr.BoolOp bool -> inner <= Exprs.precedence(bool);
            case Expr.IfExp choice -> inner <= 2 && choice.orelse() != call;
            case Expr.Await _ -> inner < 16;
            case Expr.Starred _ -> inner < 7;
            default -> false;
        };
    }
}
