package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Since Python 3.2 the constructors take floats and decimals themselves.
@Rule(
        code = "FURB164",
        name = "unnecessary-from-float",
        fix = Fixable.SOMETIMES,
        message = "Verbose method `{}` in `{}` construction")
final class UnnecessaryFromFloat {
    private UnnecessaryFromFloat() {}

    static void check(Expr.Call node, LintContext cx) {
        String method = Calls.method(node);
        if (!method.equals("from_float") && !method.equals("from_decimal")) {
            return;
        }
        Expr type = ((Expr.Attribute) node.func()).value();
        String name = cx.nameOf(type);
        boolean decimal = name.equals("decimal.Decimal") && method.equals("from_float");
        if (!decimal && !name.equals("fractions.Fraction")) {
            return;
        }
        Finding finding = cx.report(node, method, decimal ? "Decimal" : "Fraction");
        String parameter = method.equals("from_decimal") ? "dec" : decimal ? "f" : "f";
        if (Calls.count(node) != 1 || decimal && !node.keywords().isEmpty()) {
            return;
        }
        Optional<Expr> value = Calls.argument(node, parameter, 0);
        if (value.isEmpty()) {
            return;
        }
        String text = special(value.get(), decimal, cx).orElse(cx.text(value.get()));
        finding.fix(
                !cx.hasComment(node) && isKnown(value.get(), decimal, cx)
                        ? Fix.Safety.SAFE
                        : Fix.Safety.UNSAFE,
                List.of(cx.replace(node, cx.text(type) + "(" + text + ")")));
    }

    /// Whether the value is what the method takes, so that no error is lost.
    private static boolean isKnown(Expr value, boolean decimal, LintContext cx) {
        String type = Types.of(value);
        return type.equals("float")
                || type.equals("int")
                || value instanceof Expr.Call call
                        && (cx.isBuiltin(call.func(), "float")
                                || !decimal && cx.nameOf(call.func()).equals("decimal.Decimal"));
    }

    /// The name of a special value without the call of `float` around it.
    private static Optional<String> special(Expr value, boolean decimal, LintContext cx) {
        if (!decimal
                || !(value instanceof Expr.Call call)
                || !cx.isBuiltin(call.func(), "float")
                || call.args().size() != 1
                || !call.keywords().isEmpty()) {
            return Optional.empty();
        }
        return Exprs.string(call.args().getFirst())
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.matches("[+-]?(inf|infinity|nan)"))
                .map(text -> {
                    String literal = cx.text(call.args().getFirst());
                    char quote = literal.charAt(literal.length() - 1);
                    return quote + (text.equals("-nan") ? "nan" : text) + quote;
                });
    }
}
