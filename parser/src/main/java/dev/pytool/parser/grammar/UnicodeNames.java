package dev.pytool.parser.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Characters by their Unicode names, as `\N{...}` looks them up.
public final class UnicodeNames {
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String SYLLABLE = "HANGUL SYLLABLE ";
    private static final String[] INITIALS = {
        "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T",
        "P", "H"
    };
    private static final String[] VOWELS = {
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO",
        "WE", "WI", "YU", "EU", "YI", "I"
    };
    private static final String[] FINALS = {
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH",
        "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
    };

    private UnicodeNames() {}

    /// The aliases and sequences, read at the first use.
    private static final class Aliases {
        static final Map<String, int[]> BY_NAME = read();

        private static Map<String, int[]> read() {
            Map<String, int[]> table = new HashMap<>();
            try (BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    UnicodeNames.class.getResourceAsStream("character-aliases.txt"),
                                    StandardCharsets.US_ASCII))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int end = line.indexOf(';');
                    if (!line.startsWith("#")) {
                        table.put(line.substring(end + 1), points(line.substring(0, end)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(table);
        }

        private static int[] points(String text) {
            String[] parts = text.split(" ");
            int[] points = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                points[i] = Integer.parseInt(parts[i], 16);
            }
            return points;
        }
    }

    /// The code points of a named sequence, whatever its name's case.
    public static Optional<int[]> sequence(String name) {
        return Optional.ofNullable(Aliases.BY_NAME.get(name.toUpperCase(Locale.ROOT)))
                .filter(points -> points.length > 1);
    }

    /// The code point of this name or alias, whatever its case; -1 where no character has it.
    public static int codePoint(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int named = byName(upper);
        if (named >= 0 && Character.getType(named) != Character.CONTROL) {
            return named;
        }
        int[] alias = Aliases.BY_NAME.get(upper);
        return alias == null || alias.length > 1 ? -1 : alias[0];
    }

    private static int byName(String upper) {
        if (upper.startsWith(IDEOGRAPH)) {
            return ideograph(upper.substring(IDEOGRAPH.length()));
        }
        if (upper.startsWith(SYLLABLE)) {
            return syllable(upper.substring(SYLLABLE.length()));
        }
        try {
            int code = Character.codePointOf(upper);
            // Java also finds characters without a name by block and number; Python does not.
            return isNamed(code, upper) ? code : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static boolean isNamed(int code, String name) {
        String hex = Integer.toHexString(code).toUpperCase(Locale.ROOT);
        return !name.endsWith(" " + hex)
                || Character.UnicodeBlock.of(code) == null
                || !isBlockName(code, name, hex);
    }

    private static boolean isBlockName(int code, String name, String hex) {
        String block = Character.UnicodeBlock.of(code).toString().replace('_', ' ');
        return name.equals(block + " " + hex);
    }

    private static int ideograph(String digits) {
        if (digits.length() < 4 || digits.length() > 5) {
            return -1;
        }
        try {
            int code = Integer.parseInt(digits, 16);
            boolean known =
                    Character.isIdeographic(code)
                            && Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN
                            && Character.getType(code) == Character.OTHER_LETTER
                            && (code < 0xf900 || code > 0xfaff && code < 0x2f800 || code > 0x2fa1f);
            return known ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int syllable(String name) {
        for (int initial = 0; initial < INITIALS.length; initial++) {
            if (!name.startsWith(INITIALS[initial])) {
                continue;
            }
            String rest = name.substring(INITIALS[initial].length());
            for (int vowel = 0; vowel < VOWELS.length; vowel++) {
                if (!rest.startsWith(VOWELS[vowel])) {
                    continue;
                }
                String tail = rest.substring(VOWELS[vowel].length());
                for (int last = 0; last < FINALS.length; last++) {
                    if (tail.equals(FINALS[last])) {
                        return 0xac00 + (initial * VOWELS.length + vowel) * FINALS.length + last;
                    }
                }
            }
        }
        return -1;
    }
}
