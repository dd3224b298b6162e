package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// `int` of an `int` does nothing.
@Rule(
        code = "RUF046",
        name = "unnecessary-cast-to-int",
        fix = Fixable.ALWAYS,
        message = "Value being cast to `int` is already an integer")
final class UnnecessaryCastToInt {
    private UnnecessaryCastToInt() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.args().size() != 1
                || !node.keywords().isEmpty()
                || node.args().getFirst() instanceof Expr.Starred
                || !cx.isBuiltin(node.func(), "int")) {
            return;
        }
        Expr arg = node.args().getFirst();
        Optional<Fix.Safety> safety = arg instanceof Expr.Call call ? call(call, cx) : plain(arg);
        if (safety.isEmpty()) {
            return;
        }
        boolean safe = safety.get() == Fix.Safety.SAFE && !cx.hasComment(node);
        cx.report(node)
                .fix(
                        safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
                        List.of(cx.replace(node, Unwrapped.text(node, arg, cx))));
    }

    private static Optional<Fix.Safety> plain(Expr arg) {
        return Types.of(arg).equals("int") ? Optional.of(Fix.Safety.SAFE) : Optional.empty();
    }

    private static Optional<Fix.Safety> call(Expr.Call call, LintContext cx) {
        return switch (cx.nameOf(call.func())) {
            case "builtins.len",
                    "builtins.id",
                    "builtins.hash",
                    "builtins.ord",
                    "builtins.int",
                    "math.comb",
                    "math.factorial",
                    "math.gcd",
                    "math.lcm",
                    "math.isqrt",
                    "math.perm" ->
                    Optional.of(Fix.Safety.SAFE);
            case "math.ceil", "math.floor", "math.trunc" -> Optional.of(Fix.Safety.UNSAFE);
            case "builtins.round" -> round(call, cx);
            default -> Optional.empty();
        };
    }

    private static Optional<Fix.Safety> round(Expr.Call call, LintContext cx) {
        Optional<Rounding> rounding = Rounding.of(call, cx);
        if (rounding.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = rounding.get().digits() == Rounding.Digits.NONE;
        return switch (rounding.get().value()) {
            case INT_LITERAL ->
                    whole || rounding.get().digits() != Rounding.Digits.OTHER
                            ? Optional.of(Fix.Safety.SAFE)
                            : Optional.empty();
            case FLOAT_LITERAL -> whole ? Optional.of(Fix.Safety.SAFE) : Optional.empty();
            case INT ->
                    whole || rounding.get().digits() == Rounding.Digits.LITERAL
                            ? Optional.of(Fix.Safety.UNSAFE)
                            : Optional.empty();
            default -> whole ? Optional.of(Fix.Safety.UNSAFE) : Optional.empty();
        };
    }
}
