package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list or tuple display takes the elements of another collection by a star; `+` builds
/// collections only to throw them away, and fails where the other one is of another type.
@Rule(
        code = "RUF005",
        name = "collection-literal-concatenation",
        fix = Fixable.SOMETIMES,
        message = "Consider {} instead of concatenation")
final class CollectionLiteralConcatenation {
    private CollectionLiteralConcatenation() {}

    static void check(Expr.BinOp node, LintContext cx) {
        boolean inner =
                cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr.BinOp outer && outer.op() == Operator.ADD)
                        .isPresent();
        if (inner) {
            return;
        }
        Optional<Parts> parts = parts(node, cx);
        if (parts.isEmpty()) {
            return;
        }
        String text =
                parts.get().list()
                        ? Unparse.list(parts.get().elements())
                        : Unparse.tuple(parts.get().elements());
        Finding finding =
                cx.report(
                        node,
                        Source.snippet(text)
                                .map(each -> "`" + each + "`")
                                .orElse("iterable unpacking"));
        if (!cx.hasComment(node)) {
            finding.unsafe(cx.replace(node, text));
        }
    }

    private record Parts(boolean list, List<String> elements) {}

    private static Optional<Parts> parts(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.ADD) {
            return Optional.empty();
        }
        Optional<Parts> left = side(node.left(), cx);
        Optional<Parts> right = side(node.right(), cx);
        if (left.isPresent()) {
            boolean list = left.get().list();
            return star(node.right(), right, list, cx)
                    .map(more -> join(list, left.get().elements(), more));
        }
        if (right.isPresent()) {
            boolean list = right.get().list();
            return star(node.left(), left, list, cx)
                    .map(more -> join(list, more, right.get().elements()));
        }
        return Optional.empty();
    }

    private static Parts join(boolean list, List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return new Parts(list, all);
    }

    private static Optional<Parts> side(Expr side, LintContext cx) {
        return switch (side) {
            case Expr.List list -> Optional.of(new Parts(true, texts(list.elts(), cx)));
            case Expr.Tuple tuple -> Optional.of(new Parts(false, texts(tuple.elts(), cx)));
            case Expr.BinOp binary -> parts(binary, cx);
            default -> Optional.empty();
        };
    }

    private static List<String> texts(List<Expr> all, LintContext cx) {
        return all.stream().map(each -> Unparse.of(each, cx)).toList();
    }

    /// The elements that the other operand adds.
    private static Optional<List<String>> star(
            Expr other, Optional<Parts> parts, boolean list, LintContext cx) {
        if (parts.isPresent()) {
            return parts.filter(found -> found.list() == list).map(Parts::elements);
        }
        boolean plain =
                switch (other) {
                    case Expr.Call _ -> true;
                    case Expr.Name _ -> true;
                    case Expr.Attribute _ -> true;
                    case Expr.Subscript subscript -> subscript.slice() instanceof Expr.Slice;
                    default -> false;
                };
        return plain ? Optional.of(List.of("*" + Unparse.primary(other, cx))) : Optional.empty();
    }
}
