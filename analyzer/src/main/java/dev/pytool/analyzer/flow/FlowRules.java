package dev.pytool.analyzer.flow;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.Optional;

/// What the control flow depends on beyond syntax. A type checker knows more than the defaults.
public interface FlowRules {
    /// Literals have a truth value, calls return, context managers let exceptions pass.
    FlowRules SYNTACTIC = new FlowRules() {};

    /// The truth of a condition where it is always the same.
    default Optional<Boolean> truth(Expr test) {
        return switch (test) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.Bool bool -> Optional.of(bool.value());
                        case Literal.Int number -> Optional.of(number.value().signum() != 0);
                        case Literal.Str text -> Optional.of(!text.value().isEmpty());
                        case Literal.None _ -> Optional.of(false);
                        default -> Optional.empty();
                    };
            case Expr.UnaryOp not when not.op() == UnaryOperator.NOT ->
                    truth(not.operand()).map(value -> !value);
            default -> Optional.empty();
        };
    }

    /// Whether a call never comes back, as `sys.exit()`.
    default boolean neverReturns(Expr.Call call) {
        return false;
    }

    /// Whether a context manager may end an exception of its body, as `contextlib.suppress`.
    default boolean suppresses(Expr context) {
        return false;
    }
}
