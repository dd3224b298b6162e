package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Bad string format type.
@Rule(
        code = "PLE1307",
        name = "bad-string-format-type",
        message = "Format type does not match argument type")
final class BadStringFormatType {
    private BadStringFormatType() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.MOD || Exprs.string(node.left()).isEmpty()) {
            return;
        }
        PercentFormat format = PercentFormat.parse(Exprs.string(node.left()).get());
        if (format.problem().isPresent()) {
            return;
        }
        boolean bad = false;
        if (format.isNamed()) {
            if (node.right() instanceof Expr.Dict dict) {
                for (PercentFormat.Spec spec : format.specs()) {
                    for (int i = 0; i < dict.keys().size(); i++) {
                        boolean same = dict.keys().get(i).flatMap(Exprs::string).equals(spec.key());
                        bad |=
                                same
                                        && spec.key().isPresent()
                                        && Types.isBadFor(spec.conversion(), dict.values().get(i));
                    }
                }
            }
        } else {
            if (node.right() instanceof Expr.Dict) {
                return;
            }
            List<Expr> values =
                    node.right() instanceof Expr.Tuple tuple ? tuple.elts() : List.of(node.right());
            if (values.size() == format.specs().size()) {
                for (int i = 0; i < values.size(); i++) {
                    bad |= Types.isBadFor(format.specs().get(i).conversion(), values.get(i));
                }
            }
        }
        if (bad) {
            cx.report(node);
        }
    }
}
