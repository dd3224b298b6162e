package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A set finds its element without looking at all of them.
@Rule(
        code = "PLR6201",
        name = "literal-membership",
        fix = Fixable.ALWAYS,
        message = "Use a set literal when testing for membership",
        preview = true)
final class LiteralMembership {
    private static final List<String> UNHASHABLE = List.of("list", "dict", "set");

    private LiteralMembership() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() != 1
                || node.ops().getFirst() != CmpOperator.IN
                        && node.ops().getFirst() != CmpOperator.NOT_IN) {
            return;
        }
        Expr right = node.comparators().getFirst();
        if (!(right instanceof Expr.List) && !(right instanceof Expr.Tuple)
                || Exprs.elements(right).isEmpty()
                || !isHashable(node.left(), cx)
                || !Exprs.elements(right).stream().allMatch(each -> isHashable(each, cx))) {
            return;
        }
        String text = cx.text(right);
        boolean bare = right instanceof Expr.Tuple && text.charAt(0) != '(';
        cx.report(right)
                .unsafe(
                        cx.replace(
                                right,
                                "{" + (bare ? text : text.substring(1, text.length() - 1)) + "}"));
    }

    /// Whether nothing shows that a value cannot stand in a set.
    private static boolean isHashable(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.List _, Expr.Dict _, Expr.Set _ -> false;
            case Expr.ListComp _, Expr.DictComp _, Expr.SetComp _ -> false;
            case Expr.Name name ->
                    UNHASHABLE.stream().noneMatch(type -> Values.isA(name, type, cx))
                            && !isKwarg(name, cx);
            default -> true;
        };
    }

    private static boolean isKwarg(Expr.Name name, LintContext cx) {
        return cx.semantics()
                .binding(name)
                .flatMap(binding ->
                        cx.parent(binding.node())
                                .filter(parent ->
                                        parent instanceof Arguments all
                                                && all.kwarg()
                                                        .filter(binding.node()::equals)
                                                        .isPresent()))
                .isPresent();
    }
}
