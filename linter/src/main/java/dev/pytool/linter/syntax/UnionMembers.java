package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The types that a union is made of, unions inside it opened.
public final class UnionMembers {
    private UnionMembers() {}

    /// @param nested whether it comes from a union inside the union, other than a chain of bars
    public record Member(Expr type, boolean nested) {}

    /// The members of `A | B` or `Union[A, B]`, from left to right.
    public static List<Member> of(Expr union, LintContext cx) {
        List<Member> out = new ArrayList<>();
        switch (union) {
            case Expr.BinOp binary when binary.op() == Operator.BIT_OR ->
                    bars(binary, false, out, cx);
            case Expr.Subscript subscript -> brackets(subscript, false, out, cx);
            default -> out.add(new Member(union, false));
        }
        return out;
    }

    private static void bars(Expr.BinOp binary, boolean nested, List<Member> out, LintContext cx) {
        if (binary.left() instanceof Expr.BinOp left && left.op() == Operator.BIT_OR) {
            boolean wrapped =
                    Brackets.span(left, cx.start(binary), cx.end(binary), cx)[0] != cx.start(left);
            bars(left, nested || wrapped, out, cx);
        } else {
            member(binary.left(), nested, out, cx);
        }
        member(binary.right(), nested, out, cx);
    }

    private static void brackets(
            Expr.Subscript union, boolean nested, List<Member> out, LintContext cx) {
        List<Expr> parts =
                union.slice() instanceof Expr.Tuple tuple ? tuple.elts() : List.of(union.slice());
        parts.forEach(part -> member(part, nested, out, cx));
    }

    private static void member(Expr type, boolean nested, List<Member> out, LintContext cx) {
        switch (type) {
            case Expr.BinOp binary when binary.op() == Operator.BIT_OR ->
                    bars(binary, true, out, cx);
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Union") ->
                    brackets(subscript, true, out, cx);
            default -> out.add(new Member(type, nested));
        }
    }

    /// Whether a union is a member of another one.
    public static boolean isInner(Expr union, LintContext cx) {
        Optional<Node> parent = cx.parent(union);
        if (parent.isPresent() && parent.get() instanceof Expr.Tuple tuple) {
            parent =
                    cx.parent(tuple)
                            .filter(outer ->
                                    outer instanceof Expr.Subscript subscript
                                            && subscript.slice() == tuple);
        }
        return parent.filter(outer ->
                        outer instanceof Expr.BinOp binary && binary.op() == Operator.BIT_OR
                                || outer instanceof Expr.Subscript subscript
                                        && subscript.value() != union
                                        && cx.isTyping(subscript.value(), "Union"))
                .isPresent();
    }
}
