package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Types;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A set finds its element without looking at all of them.
@Rule(
        code = "PLR6201",
        name = "literal-membership",
        fix = Fixable.ALWAYS,
        message = "Use a set literal when testing for membership",
        preview = true)
final class LiteralMembership {
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

    private static boolean isHashable(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Constant _ -> true;
            case Expr.JoinedStr _ -> true;
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(each -> isHashable(each, cx));
            case Expr.UnaryOp unary -> isHashable(unary.operand(), cx);
            case Expr.Name name ->
                    !Types.of(Values.resolve(name, cx)).isEmpty()
                            && isHashable(Values.resolve(name, cx), cx);
            default -> false;
        };
    }
}
