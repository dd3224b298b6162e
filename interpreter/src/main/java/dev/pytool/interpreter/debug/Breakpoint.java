package dev.pytool.interpreter.debug;

import java.util.Optional;

/// A place a debugger watches. Its hits count from the moment it was set.
public final class Breakpoint {
    private final Optional<String> condition;
    private final Optional<String> hitCondition;
    private final Optional<String> message;
    private int hits;

    /// @param condition an expression that must be true in the frame
    /// @param hitCondition a number, a comparison (`>= 3`) or `% n`, against the count of hits
    /// @param message text with expressions in braces to log instead of stopping
    public Breakpoint(
            Optional<String> condition, Optional<String> hitCondition, Optional<String> message) {
        this.condition = condition.filter(text -> !text.isBlank());
        this.hitCondition = hitCondition.map(String::strip).filter(text -> !text.isEmpty());
        this.message = message.filter(text -> !text.isEmpty());
    }

    Optional<String> condition() {
        return condition;
    }

    Optional<String> message() {
        return message;
    }

    /// Counts one more hit; whether it is one of those asked for.
    boolean hit() {
        hits++;
        return hitCondition.isEmpty() || counts(hitCondition.get());
    }

    private boolean counts(String text) {
        String operator = text.replaceFirst("[0-9\\s]+$", "");
        String digits = text.substring(operator.length()).strip();
        if (digits.isEmpty() || digits.length() > 9) {
            return true;
        }
        int number = Integer.parseInt(digits);
        return switch (operator.strip()) {
            case "", "==", "=" -> hits == number;
            case ">" -> hits > number;
            case ">=" -> hits >= number;
            case "<" -> hits < number;
            case "<=" -> hits <= number;
            case "%" -> number != 0 && hits % number == 0;
            default -> true;
        };
    }
}
