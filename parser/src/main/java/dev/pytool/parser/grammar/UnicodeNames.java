package dev.pytool.parser.grammar;

/// Characters by their Unicode names, as `\N{...}` looks them up.
final class UnicodeNames {
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

    /// The code point of this name, whatever its case; -1 where no character has it.
    static int codePoint(String name) {
        String upper = name.toUpperCase(java.util.Locale.ROOT);
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
        String hex = Integer.toHexString(code).toUpperCase(java.util.Locale.ROOT);
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
