package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

import java.util.regex.Pattern;

/// Names and values that look like secrets.
final class Passwords {
    private static final Pattern NAME =
            Pattern.compile("(^|_)(?i)(pas+wo?r?d|pass(phrase)?|pwd|token|secrete?)($|_)");

    private Passwords() {}

    static boolean isSuspicious(String name) {
        return NAME.matcher(name).find();
    }

    static boolean isSecret(Expr value) {
        return Exprs.string(value).filter(text -> !text.isEmpty()).isPresent();
    }
}
