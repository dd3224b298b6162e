package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Set;

/// Native literals.
@Rule(
        code = "UP018",
        name = "native-literals",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `{}` call (rewrite as a literal)")
final class NativeLiterals {
    private NativeLiterals() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!Set.of(
                                "builtins.str",
                                "builtins.bytes",
                                "builtins.int",
                                "builtins.float",
                                "builtins.bool")
                        .contains(name)
                || !node.keywords().isEmpty()
                || node.args().size() > 1) {
            return;
        }
        String type = name.substring("builtins.".length());
        if (node.args().isEmpty()) {
            String text =
                    switch (type) {
                        case "str" -> "\"\"";
                        case "bytes" -> "b\"\"";
                        case "int" -> "0";
                        case "float" -> "0.0";
                        default -> "False";
                    };
            boolean attribute =
                    type.equals("int")
                            && cx.parent(node).filter(Expr.Attribute.class::isInstance).isPresent();
            cx.report(node, type)
                    .fix(
                            cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.replace(node, attribute ? "(0)" : text)));
            return;
        }
        Expr arg = node.args().getFirst();
        Expr bare =
                arg instanceof Expr.UnaryOp unary
                                && (unary.op() == UnaryOperator.USUB
                                        || unary.op() == UnaryOperator.UADD)
                        ? unary.operand()
                        : arg;
        if (!(bare instanceof Expr.Constant)
                || !Types.of(bare).equals(type)
                || bare != arg && !type.equals("int") && !type.equals("float")) {
            return;
        }
        Tokens tokens = cx.tokens();
        boolean joined =
                Exprs.isString(bare) && tokens.end(tokens.at(cx.start(bare))) != cx.end(bare);
        if (joined && cx.lines().line(cx.start(bare)) != cx.lines().line(cx.end(bare))) {
            return;
        }
        boolean wrap =
                cx.parent(node)
                                .filter(parent ->
                                        parent instanceof Expr.Attribute
                                                || parent instanceof Expr.BinOp power
                                                        && power.op() == Operator.POW
                                                        && power.left() == node)
                                .isPresent()
                        && (bare != arg || type.equals("int"));
        cx.report(node, type)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                cx.replace(
                                        node,
                                        wrap || joined ? "(" + cx.text(arg) + ")" : cx.text(arg))));
    }
}
