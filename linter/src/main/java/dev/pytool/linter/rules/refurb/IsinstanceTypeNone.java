package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// There is one `None`; identity says it best.
@Rule(
        code = "FURB168",
        name = "isinstance-type-none",
        fix = Fixable.ALWAYS,
        message = "Prefer `is` operator over `isinstance` to check if an object is `None`")
final class IsinstanceTypeNone {
    private IsinstanceTypeNone() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "isinstance")
                || node.args().size() != 2
                || !node.keywords().isEmpty()
                || node.args().getFirst() instanceof Expr.Starred
                || Exprs.isNone(node.args().get(1))
                || !isNone(node.args().get(1), cx)) {
            return;
        }
        String text = NoneTypes.comparison(node.args().getFirst(), "is", node, cx);
        cx.report(node)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, text)));
    }

    private static boolean isNone(Expr type, LintContext cx) {
        return switch (type) {
            case Expr.Tuple tuple ->
                    !tuple.elts().isEmpty()
                            && tuple.elts().stream()
                                    .allMatch(each -> !Exprs.isNone(each) && isNone(each, cx));
            case Expr.BinOp union ->
                    union.op() == Operator.BIT_OR
                            && isNone(union.left(), cx)
                            && isNone(union.right(), cx);
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Union") ->
                    subscript.slice() instanceof Expr.Tuple all
                            ? all.elts().stream().allMatch(each -> isNone(each, cx))
                            : isNone(subscript.slice(), cx);
            default -> Exprs.isNone(type) || NoneTypes.isNoneType(type, cx);
        };
    }
}
