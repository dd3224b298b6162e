package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// `Decimal` takes integers and the names of special values as they are.
@Rule(
        code = "FURB157",
        name = "verbose-decimal-constructor",
        fix = Fixable.ALWAYS,
        message = "Verbose expression in `Decimal` constructor")
final class VerboseDecimalConstructor {
    private VerboseDecimalConstructor() {}

    private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9_]*[0-9][0-9_]*");

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("decimal.Decimal")) {
            return;
        }
        Calls.argument(node, "value", 0)
                .ifPresent(value -> {
                    Optional<String> text =
                            value instanceof Expr.Call call
                                    ? special(call, cx)
                                    : integer(value, cx);
                    text.ifPresent(better ->
                            cx.report(value)
                                    .fix(
                                            cx.hasComment(value)
                                                    ? Fix.Safety.UNSAFE
                                                    : Fix.Safety.SAFE,
                                            List.of(cx.replace(value, better))));
                });
    }

    private static Optional<String> integer(Expr value, LintContext cx) {
        Optional<String> text = Exprs.string(value).map(String::strip);
        if (text.isEmpty()
                || cx.text(value).indexOf('\\') >= 0
                || !DIGITS.matcher(text.get().replaceAll("^_+|_+$", "")).matches()) {
            return Optional.empty();
        }
        String digits = text.get().replaceAll("^_+|_+$", "");
        String sign =
                digits.startsWith("+") || digits.startsWith("-") ? digits.substring(0, 1) : "";
        String number =
                digits.substring(sign.length()).replaceAll("^[0_]+", "").replaceAll("_+", "_");
        if (number.isEmpty()) {
            // A negative zero is no integer.
            return sign.equals("-") ? Optional.empty() : Optional.of(sign + "0");
        }
        return Optional.of(sign + number);
    }

    private static Optional<String> special(Expr.Call call, LintContext cx) {
        if (!cx.isBuiltin(call.func(), "float")
                || call.args().size() != 1
                || !call.keywords().isEmpty()) {
            return Optional.empty();
        }
        Expr argument = call.args().getFirst();
        return Exprs.string(argument)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .flatMap(text ->
                        switch (text) {
                            case "inf",
                                    "+inf",
                                    "-inf",
                                    "infinity",
                                    "+infinity",
                                    "-infinity",
                                    "nan",
                                    "+nan" ->
                                    Optional.of(cx.text(argument));
                            case "-nan" -> {
                                String literal = cx.text(argument);
                                char quote = literal.charAt(literal.length() - 1);
                                yield Optional.of(quote + "nan" + quote);
                            }
                            default -> Optional.empty();
                        });
    }
}
