package dev.pytool.analyzer.options;

import java.util.Locale;

/// Booleans, numbers, dates and times of TOML.
final class TomlScalars {
    private TomlScalars() {}

    static ConfigValue read(TomlCursor in) {
        int line = in.line();
        int column = in.column();
        String word = in.takeScalar();
        if (word.isEmpty()) {
            throw in.wrong(line, column, "a value is missing here");
        }
        if (word.equals("true") || word.equals("false")) {
            return new ConfigValue.Truth(word.equals("true"), line, column);
        }
        if (isDate(word)) {
            if (in.lookingAt(" ") && word.length() == 10) {
                in.skipBlanks();
                word = word + " " + in.takeScalar();
            }
            return new ConfigValue.Other("date", word.strip(), line, column);
        }
        return number(in, word, line, column);
    }

    private static boolean isDate(String word) {
        return word.length() >= 8
                && (word.charAt(2) == ':'
                        || word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-');
    }

    private static ConfigValue number(TomlCursor in, String word, int line, int column) {
        String digits = word.replace("_", "");
        if (word.startsWith("_") || word.endsWith("_") || word.contains("__")) {
            throw in.wrong(line, column, "'" + word + "' is no value; strings need quotes");
        }
        try {
            int radix =
                    digits.startsWith("0x")
                            ? 16
                            : digits.startsWith("0o") ? 8 : digits.startsWith("0b") ? 2 : 10;
            if (radix != 10) {
                return new ConfigValue.Whole(
                        Long.parseLong(digits.substring(2), radix), line, column);
            }
            String plain =
                    digits.startsWith("+") || digits.startsWith("-") ? digits.substring(1) : digits;
            if (plain.length() > 1
                    && plain.charAt(0) == '0'
                    && Character.isDigit(plain.charAt(1))) {
                throw in.wrong(line, column, "a number must not begin with 0");
            }
            if (isFloat(plain)) {
                return new ConfigValue.Other("float", word, line, column);
            }
            return new ConfigValue.Whole(Long.parseLong(digits), line, column);
        } catch (NumberFormatException e) {
            throw in.wrong(line, column, "'" + word + "' is no value; strings need quotes");
        }
    }

    private static boolean isFloat(String plain) {
        if (plain.equals("inf") || plain.equals("nan")) {
            return true;
        }
        boolean marked =
                plain.indexOf('.') >= 0 || plain.toLowerCase(Locale.ROOT).indexOf('e') >= 0;
        if (!marked
                || plain.isEmpty()
                || !Character.isDigit(plain.charAt(0))
                || plain.endsWith(".")) {
            return false;
        }
        Double.parseDouble(plain);
        return true;
    }
}
