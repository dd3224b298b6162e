package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Expr;

import java.util.regex.Pattern;

/// Names and values that look like secrets.
public final class Passwords {
    private static final Pattern NAME =
            Pattern.compile("(^|_)(?i)(pas+wo?r?d|pass(phrase)?|pwd|token|secrete?)($|_)");

    private Passwords() {}

    public static boolean isSuspicious(String name) {
        return NAME.matcher(name).find();
    }

    public static boolean isSecret(Expr value) {
        return Exprs.string(value).filter(text -> !text.isEmpty()).isPresent();
    }
}
