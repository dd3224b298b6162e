package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Types;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.Optional;

/// What a call of `round` is given.
final class Rounding {
    /// What is known of the number.
    enum Value {
        INT_LITERAL,
        FLOAT_LITERAL,
        INT,
        FLOAT,
        OTHER
    }

    /// What is known of the digits to round to.
    enum Digits {
        NONE,
        LITERAL,
        NEGATIVE,
        OTHER
    }

    private final Value value;
    private final Digits digits;
    private final Expr number;

    private Rounding(Value value, Digits digits, Expr number) {
        this.value = value;
        this.digits = digits;
        this.number = number;
    }

    public Value value() {
        return value;
    }

    public Digits digits() {
        return digits;
    }

    public Expr number() {
        return number;
    }

    /// Empty where the arguments are not those of `round`.
    static Optional<Rounding> of(Expr.Call call, LintContext cx) {
        if (Calls.count(call) > 2 || Calls.isUnpacking(call)) {
            return Optional.empty();
        }
        Optional<Expr> digits = Calls.argument(call, "ndigits", 1);
        return Calls.argument(call, "number", 0)
                .map(number -> new Rounding(value(number, cx), digits(digits), number));
    }

    private static Digits digits(Optional<Expr> given) {
        if (given.isEmpty() || Exprs.isNone(given.get())) {
            return Digits.NONE;
        }
        if (given.get() instanceof Expr.UnaryOp unary
                && unary.op() == UnaryOperator.USUB
                && Exprs.isInt(unary.operand())) {
            return Digits.NEGATIVE;
        }
        return Exprs.isInt(given.get()) ? Digits.LITERAL : Digits.OTHER;
    }

    private static Value value(Expr number, LintContext cx) {
        switch (Types.of(number)) {
            case "int" -> {
                return Value.INT_LITERAL;
            }
            case "float" -> {
                return Value.FLOAT_LITERAL;
            }
            default -> {}
        }
        if (number instanceof Expr.Name name) {
            switch (inferred(name, cx)) {
                case "int" -> {
                    return Value.INT;
                }
                case "float" -> {
                    return Value.FLOAT;
                }
                default -> {}
            }
        }
        return Value.OTHER;
    }

    private static String inferred(Expr.Name name, LintContext cx) {
        Optional<Binding> binding = cx.semantics().binding(name);
        if (binding.isEmpty()) {
            return "";
        }
        Optional<Expr> annotation =
                binding.get().node() instanceof Arg arg
                        ? arg.annotation()
                        : binding.get()
                                .statement()
                                .filter(Stmt.AnnAssign.class::isInstance)
                                .map(each -> ((Stmt.AnnAssign) each).annotation());
        if (annotation.isPresent()) {
            String type = cx.nameOf(annotation.get());
            return type.startsWith("builtins.") ? type.substring("builtins.".length()) : "";
        }
        return Values.assigned(binding.get())
                .map(value ->
                        value instanceof Expr.Call call
                                        && cx.nameOf(call.func()).startsWith("builtins.")
                                ? cx.nameOf(call.func()).substring("builtins.".length())
                                : Types.of(value))
                .orElse("");
    }
}
