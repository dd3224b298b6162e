package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.UnionMembers;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The members of unions of types, with the union each one stands in.
final class TypeUnions {
    private TypeUnions() {}

    /// A member of a union.
    ///
    /// @param around the union, or `Optional[...]`, that names the member
    /// @param isOptional whether it is the `None` that `Optional` adds; the type is then the name
    ///   `Optional`
    record Member(Expr type, Expr around, boolean isOptional) {
        boolean isNone() {
            return isOptional || Exprs.isNone(type);
        }

        /// Equal for members that mean the same.
        String key() {
            return isNone() ? "None" : Shape.of(type);
        }

        String text(LintContext cx) {
            return isNone() ? "None" : Unparse.of(type, cx);
        }
    }

    /// The members of `A | B` and `Union[A, B]` from left to right, unions inside opened; empty for
    /// what is no union.
    static List<Member> of(Expr union, LintContext cx) {
        return members(union, false, cx);
    }

    /// The same with `Optional[A]` taken for a union of `None` and `A`.
    static List<Member> withOptional(Expr union, LintContext cx) {
        return members(union, true, cx);
    }

    private static List<Member> members(Expr union, boolean optional, LintContext cx) {
        List<Member> found = new ArrayList<>();
        Deque<Member> open = new ArrayDeque<>();
        open.push(new Member(union, union, false));
        while (!open.isEmpty()) {
            Member next = open.pop();
            Expr type = next.type();
            if (next.isOptional()) {
                found.add(next);
            } else if (isBar(type)) {
                Expr.BinOp bar = (Expr.BinOp) type;
                open.push(new Member(bar.right(), bar, false));
                open.push(new Member(bar.left(), bar, false));
            } else if (isBracketed(type, "Union", cx)) {
                for (Expr part : parts((Expr.Subscript) type).reversed()) {
                    open.push(new Member(part, type, false));
                }
            } else if (optional && isBracketed(type, "Optional", cx)) {
                Expr.Subscript subscript = (Expr.Subscript) type;
                open.push(new Member(subscript.slice(), type, false));
                open.push(new Member(subscript.value(), type, true));
            } else if (type != union) {
                found.add(next);
            }
        }
        return found;
    }

    /// What stands between the brackets.
    static List<Expr> parts(Expr.Subscript subscript) {
        return subscript.slice() instanceof Expr.Tuple tuple
                ? tuple.elts()
                : List.of(subscript.slice());
    }

    static boolean isBar(Expr type) {
        return type instanceof Expr.BinOp bar && bar.op() == Operator.BIT_OR;
    }

    static boolean isBracketed(Expr type, String name, LintContext cx) {
        return type instanceof Expr.Subscript subscript && cx.isTyping(subscript.value(), name);
    }

    /// Whether the node is a union that stands in no other one.
    static boolean isWhole(Expr node, LintContext cx) {
        return (isBar(node) || isBracketed(node, "Union", cx)) && !UnionMembers.isInner(node, cx);
    }

    /// Whether a union is a member of `Optional`, directly or by other unions.
    static boolean isInOptional(Expr union, LintContext cx) {
        for (Optional<Node> at = cx.parent(union); at.isPresent(); at = cx.parent(at.get())) {
            if (!(at.get() instanceof Expr around)) {
                return false;
            }
            if (isBracketed(around, "Optional", cx)) {
                return true;
            }
        }
        return false;
    }

    /// The types joined by bars.
    static String bars(List<Expr> types, LintContext cx) {
        return types.size() == 1
                ? Unparse.of(types.getFirst(), cx)
                : types.stream()
                        .map(type -> Unparse.union(type, cx))
                        .collect(Collectors.joining(" | "));
    }

    /// The types between the brackets of a name.
    static String brackets(String name, List<Expr> types, LintContext cx) {
        return name
                + "["
                + types.stream().map(type -> Unparse.of(type, cx)).collect(Collectors.joining(", "))
                + "]";
    }

    /// A union that begins with a type written already.
    ///
    /// @param name what stands before the brackets; empty for bars
    static String joined(String first, List<Expr> others, Optional<String> name, LintContext cx) {
        if (others.isEmpty()) {
            return first;
        }
        String brackets =
                others.stream().map(type -> Unparse.of(type, cx)).collect(Collectors.joining(", "));
        String bars =
                others.stream()
                        .map(type -> Unparse.union(type, cx))
                        .collect(Collectors.joining(" | "));
        return name.map(before -> before + "[" + first + ", " + brackets + "]")
                .orElse(first + " | " + bars);
    }
}
