package dev.pytool.formatter.imports;

import dev.pytool.formatter.imports.ImportEntry.Member;
import dev.pytool.formatter.options.ImportOptions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The order of imports within a section, and of names within an import.
final class ImportOrder {
    private final ImportOptions options;

    ImportOrder(ImportOptions options) {
        this.options = options;
    }

    /// Compares two statements of one section whose members are in order.
    int compare(ImportEntry one, ImportEntry other) {
        if (!options.forceSortWithinSections() && one.from != other.from) {
            return one.from == options.fromFirst() ? -1 : 1;
        }
        int result =
                Boolean.compare(
                        !options.forceToTop().contains(one.module),
                        !options.forceToTop().contains(other.module));
        if (result == 0 && (options.lengthSort() || options.lengthSortStraight() && !one.from)) {
            result = Integer.compare(one.module.length(), other.module.length());
        }
        if (result == 0) {
            result = compareLevels(one.level(), other.level());
        }
        if (result == 0) {
            result = compareNames(one.path(), other.path());
        }
        if (result == 0 && one.from && other.from) {
            return members().compare(first(one), first(other));
        }
        return result != 0 ? result : one.alias.compareTo(other.alias);
    }

    private static Member first(ImportEntry entry) {
        return entry.members.keySet().iterator().next();
    }

    private int compareLevels(int one, int other) {
        if (one == other || one == 0 || other == 0) {
            // Absolute imports come after relative ones only where sections are not separated.
            return one == other ? 0 : Integer.compare(one == 0 ? 1 : 0, other == 0 ? 1 : 0);
        }
        boolean furthest = options.relativeImportsOrder().equals("furthest-to-closest");
        return furthest ? Integer.compare(other, one) : Integer.compare(one, other);
    }

    private int compareNames(String one, String other) {
        if (!options.caseSensitive()) {
            int result = natural(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
            if (result != 0) {
                return result;
            }
        }
        return natural(one, other);
    }

    Comparator<Member> members() {
        return (one, other) -> {
            int result = Boolean.compare(!one.name().equals("*"), !other.name().equals("*"));
            if (result == 0 && options.orderByType()) {
                result = Integer.compare(type(one.name()), type(other.name()));
            }
            if (result == 0 && options.lengthSort()) {
                result = Integer.compare(one.name().length(), other.name().length());
            }
            if (result == 0) {
                result = compareNames(one.name(), other.name());
            }
            return result != 0 ? result : compareNames(one.alias(), other.alias());
        };
    }

    /// Constants before classes before variables, told apart by their spelling.
    private int type(String name) {
        for (List<String> known :
                List.of(options.constants(), options.classes(), options.variables())) {
            if (known.contains(name)) {
                return known == options.constants() ? 0 : known == options.classes() ? 1 : 2;
            }
        }
        boolean upper =
                name.equals(name.toUpperCase(Locale.ROOT))
                        && !name.equals(name.toLowerCase(Locale.ROOT));
        if (name.length() > 1 && upper) {
            return 0;
        }
        return Character.isUpperCase(name.codePointAt(0)) ? 1 : 2;
    }

    /// Compares digits as numbers and everything else as text.
    static int natural(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            boolean digit = isDigit(one.charAt(i));
            if (digit != isDigit(other.charAt(j))) {
                return Character.compare(one.charAt(i), other.charAt(j));
            }
            if (!digit) {
                if (one.charAt(i) != other.charAt(j)) {
                    return Character.compare(one.charAt(i), other.charAt(j));
                }
                i++;
                j++;
                continue;
            }
            int endI = endOfDigits(one, i);
            int endJ = endOfDigits(other, j);
            int result =
                    new java.math.BigInteger(one.substring(i, endI))
                            .compareTo(new java.math.BigInteger(other.substring(j, endJ)));
            if (result != 0) {
                return result;
            }
            i = endI;
            j = endJ;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
