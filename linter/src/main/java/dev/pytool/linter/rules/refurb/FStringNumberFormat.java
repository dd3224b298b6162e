package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A format specification writes a number in another base without a prefix to cut off.
@Rule(
        code = "FURB116",
        name = "f-string-number-format",
        fix = Fixable.SOMETIMES,
        message = "Replace `{}` call with {}")
final class FStringNumberFormat {
    private FStringNumberFormat() {}

    // What an f-string may hold in every version: no quotes, escapes and line ends.
    private static final Pattern PLAIN = Pattern.compile("[^'\"\\\\\r\n]*");

    static void check(Expr.Subscript node, LintContext cx) {
        if (!(node.slice() instanceof Expr.Slice slice)
                || slice.lower().filter(from -> Exprs.isInt(from, 2)).isEmpty()
                || slice.upper().isPresent()
                || slice.step().isPresent()
                || !(node.value() instanceof Expr.Call call)
                || call.args().size() != 1
                || !call.keywords().isEmpty()) {
            return;
        }
        String name = cx.nameOf(call.func());
        String letter =
                switch (name) {
                    case "builtins.bin" -> "b";
                    case "builtins.oct" -> "o";
                    case "builtins.hex" -> "x";
                    default -> "";
                };
        Expr argument = call.args().getFirst();
        if (letter.isEmpty() || argument instanceof Expr.Constant number && isNoInt(number)) {
            return;
        }
        String function = name.substring("builtins.".length());
        Optional<String> text =
                isSimple(argument, cx)
                        ? Optional.of(
                                "f\"{"
                                        + (cx.text(argument).startsWith("{") ? " " : "")
                                        + cx.text(argument)
                                        + ":"
                                        + letter
                                        + "}\"")
                        : Optional.empty();
        Finding finding =
                cx.report(node, function, text.map(it -> "`" + it + "`").orElse("f-string"));
        boolean nested =
                cx.target() < 12
                        && cx.parent(node)
                                .filter(Expr.FormattedValue.class::isInstance)
                                .isPresent();
        if (text.isPresent() && !nested) {
            boolean safe = isPlainInt(argument) && !cx.hasComment(node);
            finding.fix(
                    safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
                    List.of(cx.replace(node, text.get())));
        }
    }

    private static boolean isNoInt(Expr.Constant number) {
        return number.value() instanceof Literal.Float
                || number.value() instanceof Literal.Imaginary;
    }

    private static boolean isSimple(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Name name -> true;
            case Expr.Constant constant -> constant.value() instanceof Literal.Int;
            case Expr.Attribute attribute -> PLAIN.matcher(cx.text(attribute)).matches();
            case Expr.UnaryOp unary ->
                    unary.op() != UnaryOperator.NOT && isSimple(unary.operand(), cx);
            default -> false;
        };
    }

    private static boolean isPlainInt(Expr expr) {
        return Exprs.isInt(expr)
                || expr instanceof Expr.UnaryOp unary
                        && unary.op() == UnaryOperator.UADD
                        && Exprs.isInt(unary.operand());
    }
}
