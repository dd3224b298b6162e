package dev.pytool.interpreter.types;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.CaseMap;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;

import java.util.Locale;
import java.util.function.IntPredicate;

/// Letter case, character classes, padding and repr of str.
public final class StrCase {
    private static final int SIGMA = 0x3a3;
    private static final CaseMap.Title TITLE = CaseMap.toTitle().wholeString().noBreakAdjustment();

    private StrCase() {}

    static boolean all(Object s, IntPredicate test) {
        int n = Text.length(s);
        for (int i = 0; i < n; i++) {
            if (!test.test(Text.at(s, i))) {
                return false;
            }
        }
        return n > 0;
    }

    private static int numericType(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
    }

    static boolean isDigit(int c) {
        int type = numericType(c);
        return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT;
    }

    static boolean isNumeric(int c) {
        return numericType(c) != UCharacter.NumericType.NONE;
    }

    /// Whether `str.isprintable` holds for the code point.
    public static boolean isPrintable(int c) {
        if (c < 128) {
            return c >= 32 && c < 127;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    static boolean isIdentifier(Object s) {
        int n = Text.length(s);
        for (int i = 0; i < n; i++) {
            int c = Text.at(s, i);
            boolean fits =
                    i == 0
                            ? c == '_' || UCharacter.hasBinaryProperty(c, UProperty.XID_START)
                            : UCharacter.hasBinaryProperty(c, UProperty.XID_CONTINUE);
            if (!fits) {
                return false;
            }
        }
        return n > 0;
    }

    static boolean isCase(Object s, boolean upper) {
        boolean cased = false;
        for (int i = 0; i < Text.length(s); i++) {
            int c = Text.at(s, i);
            if (Character.isTitleCase(c)
                    || (upper ? Character.isLowerCase(c) : Character.isUpperCase(c))) {
                return false;
            }
            cased |= upper ? Character.isUpperCase(c) : Character.isLowerCase(c);
        }
        return cased;
    }

    static boolean isTitle(Object s) {
        boolean cased = false;
        boolean previous = false;
        for (int i = 0; i < Text.length(s); i++) {
            int c = Text.at(s, i);
            boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
            if (upper ? previous : Character.isLowerCase(c) && !previous) {
                return false;
            }
            previous = upper || Character.isLowerCase(c);
            cased |= previous;
        }
        return cased;
    }

    private static boolean isCased(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.CASED);
    }

    private static boolean isAscii(Object s) {
        if (!(s instanceof String text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static Object lowerOf(int c) {
        return Text.of(new String(Character.toChars(c)).toLowerCase(Locale.ROOT));
    }

    /// The small sigma that a capital one becomes: another one at the end of a word.
    private static int sigma(Object s, int at) {
        int before = at - 1;
        while (before >= 0 && isIgnorable(Text.at(s, before))) {
            before--;
        }
        int after = at + 1;
        while (after < Text.length(s) && isIgnorable(Text.at(s, after))) {
            after++;
        }
        boolean ends =
                before >= 0
                        && isCased(Text.at(s, before))
                        && (after == Text.length(s) || !isCased(Text.at(s, after)));
        return ends ? 0x3c2 : 0x3c3;
    }

    private static boolean isIgnorable(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.CASE_IGNORABLE);
    }

    static Object lower(Object s) {
        if (isAscii(s)) {
            return ((String) s).toLowerCase(Locale.ROOT);
        }
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < Text.length(s); i++) {
            int c = Text.at(s, i);
            if (Surrogates.is(c)) {
                out.add(c);
            } else if (c == SIGMA) {
                out.add(sigma(s, i));
            } else {
                out.add(lowerOf(c));
            }
        }
        return out.build();
    }

    /// Maps each character for itself; lone surrogates stay.
    private static Object each(Object s, java.util.function.UnaryOperator<String> mapping) {
        TextBuilder out = new TextBuilder();
        for (int c : Text.points(s)) {
            if (Surrogates.is(c)) {
                out.add(c);
            } else {
                out.add(Text.of(mapping.apply(new String(Character.toChars(c)))));
            }
        }
        return out.build();
    }

    static Object upper(Object s) {
        return isAscii(s)
                ? ((String) s).toUpperCase(Locale.ROOT)
                : each(s, one -> one.toUpperCase(Locale.ROOT));
    }

    static Object fold(Object s) {
        return isAscii(s)
                ? ((String) s).toLowerCase(Locale.ROOT)
                : each(s, one -> UCharacter.foldCase(one, true));
    }

    static Object capitalize(Object s) {
        if (Text.length(s) == 0) {
            return s;
        }
        return Text.concat(titleOf(Text.at(s, 0)), lower(Text.slice(s, 1, Text.length(s))));
    }

    /// The full title case mapping of one character, nothing around it considered.
    private static Object titleOf(int c) {
        String one = new String(Character.toChars(c));
        return Text.of(TITLE.apply(Locale.ROOT, null, one));
    }

    static Object title(Object s) {
        TextBuilder out = new TextBuilder();
        boolean previous = false;
        int at = 0;
        for (int c : Text.points(s)) {
            int place = at++;
            if (Surrogates.is(c)) {
                out.add(c);
            } else if (previous) {
                out.add(c == SIGMA ? Text.of(sigma(s, place)) : lowerOf(c));
            } else {
                out.add(titleOf(c));
            }
            previous = isCased(c);
        }
        return out.build();
    }

    static Object swap(Object s) {
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < Text.length(s); i++) {
            int c = Text.at(s, i);
            if (Character.isUpperCase(c)) {
                out.add(c == SIGMA ? Text.of(sigma(s, i)) : lowerOf(c));
            } else {
                out.add(Character.isLowerCase(c) ? upper(Text.of(c)) : Text.of(c));
            }
        }
        return out.build();
    }

    static Object pad(Object s, long left, long right, Object fill) {
        if (!Text.is(fill)) {
            throw Errors.type(
                    "The fill character must be a unicode character, not "
                            + PyClass.of(fill).name());
        }
        if (Text.length(Text.plain(fill)) != 1) {
            throw Errors.type("The fill character must be exactly one character long");
        }
        if (left <= 0 && right <= 0) {
            return s;
        }
        int point = Text.at(Text.plain(fill), 0);
        TextBuilder out = new TextBuilder();
        for (long i = 0; i < left; i++) {
            out.add(point);
        }
        out.add(s);
        for (long i = 0; i < right; i++) {
            out.add(point);
        }
        return out.build();
    }

    /// `repr` of a str.
    public static Object repr(Object s) {
        boolean single = false;
        boolean twice = false;
        int[] points = Text.points(s);
        for (int c : points) {
            single |= c == '\'';
            twice |= c == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        TextBuilder out = new TextBuilder().add(quote);
        for (int c : points) {
            if (c == quote || c == '\\') {
                out.add('\\').add(c);
            } else if (c == '\n') {
                out.add("\\n");
            } else if (c == '\r') {
                out.add("\\r");
            } else if (c == '\t') {
                out.add("\\t");
            } else if (isPrintable(c)) {
                out.add(c);
            } else {
                out.add(
                        String.format(
                                c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
            }
        }
        return out.add(quote).build();
    }
}
