package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Case conventions of PEP 8's names.
public final class Naming {
    private Naming() {}

    public static boolean isLower(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }

    public static boolean isUpper(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /// All letters small, and at least one letter.
    public static boolean isCasedLower(String name) {
        return isLower(name) && !isUpper(name);
    }

    public static boolean isCasedUpper(String name) {
        return isUpper(name) && !isLower(name);
    }

    public static boolean isCamel(String name) {
        return !isLower(name) && !isUpper(name) && name.indexOf('_') < 0;
    }

    /// `mixedCase`: a small first letter, a capital later, no underscore between.
    public static boolean isMixed(String name) {
        String bare = name.replaceAll("^_+", "");
        return !bare.isEmpty()
                        && Character.isLowerCase(bare.charAt(0))
                        && !isLower(name)
                        && !isUpper(name)
                        && bare.indexOf('_') < 0
                || !bare.isEmpty() && Character.isLowerCase(bare.charAt(0)) && !isLower(bare);
    }

    /// `CN` for `CamelName`.
    public static boolean isAcronym(String name, String alias) {
        StringBuilder capitals = new StringBuilder();
        name.chars().filter(Character::isUpperCase).forEach(c -> capitals.append((char) c));
        return alias.contentEquals(capitals);
    }

    /// Whether the options let a name be as it is.
    public static boolean isIgnored(String name, LintContext cx) {
        return matches(cx.options().pep8Naming().ignoreNames(), name)
                || matches(cx.options().pep8Naming().extendIgnoreNames(), name);
    }

    private static boolean matches(List<String> patterns, String name) {
        for (String pattern : patterns) {
            if (pattern.equals(name)) {
                return true;
            }
            if (pattern.indexOf('*') >= 0
                    || pattern.indexOf('?') >= 0
                    || pattern.indexOf('[') >= 0) {
                String regex =
                        Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
                if (name.matches(regex)) {
                    return true;
                }
            }
        }
        return false;
    }
}
