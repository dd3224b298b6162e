package dev.pytool.interpreter.modules.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.VersionInfo;

import java.util.Locale;
import java.util.Optional;

/// The Unicode Character Database as CPython's module shows it, of the current version or cut down
/// to the characters that an older one assigns.
final class CharacterFacts {
    private static final String[] CATEGORIES = {
        "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp",
        "Cc", "Cf", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
    };
    private static final String[] DIRECTIONS = {
        "L", "R", "EN", "ES", "ET", "AN", "CS", "B", "S", "WS", "ON", "LRE", "LRO", "AL", "RLE",
        "RLO", "PDF", "NSM", "BN", "FSI", "LRI", "RLI", "PDI"
    };

    private final Optional<VersionInfo> last;

    private CharacterFacts(Optional<VersionInfo> last) {
        this.last = last;
    }

    static CharacterFacts current() {
        return new CharacterFacts(Optional.empty());
    }

    static CharacterFacts upTo(int major, int minor) {
        return new CharacterFacts(Optional.of(VersionInfo.getInstance(major, minor)));
    }

    /// Whether the version assigns the character.
    boolean has(int c) {
        if (last.isEmpty()) {
            return true;
        }
        VersionInfo age = UCharacter.getAge(c);
        return age.getMajor() > 0 && age.compareTo(last.get()) <= 0;
    }

    private boolean assigned(int c) {
        return UCharacter.getType(c) != 0 && has(c);
    }

    String category(int c) {
        return has(c) ? CATEGORIES[UCharacter.getType(c)] : "Cn";
    }

    /// The name; tangut ideographs have none here.
    Optional<String> name(int c) {
        if (!assigned(c) || isTangut(c)) {
            return Optional.empty();
        }
        return Optional.ofNullable(UCharacter.getName(c)).filter(name -> !name.isEmpty());
    }

    private static boolean isTangut(int c) {
        return c >= 0x17000 && c <= 0x187F7 || c >= 0x18D00 && c <= 0x18D08;
    }

    String direction(int c) {
        return assigned(c) ? DIRECTIONS[UCharacter.getDirection(c)] : "";
    }

    int combining(int c) {
        return has(c) ? UCharacter.getCombiningClass(c) : 0;
    }

    boolean mirrored(int c) {
        return has(c) && UCharacter.isMirrored(c);
    }

    String width(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return UCharacter.getPropertyValueName(
                UProperty.EAST_ASIAN_WIDTH, width, UProperty.NameChoice.SHORT);
    }

    /// The mapping of one step, its kind in front; empty where there is none.
    String decomposition(int c) {
        if (!has(c) || c >= 0xAC00 && c <= 0xD7A3) {
            return "";
        }
        String raw = Normalizer2.getNFKCInstance().getRawDecomposition(c);
        if (raw == null) {
            return "";
        }
        int type = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
        String kind =
                UCharacter.getPropertyValueName(
                        UProperty.DECOMPOSITION_TYPE, type, UProperty.NameChoice.LONG);
        StringBuilder out = new StringBuilder();
        if (!kind.equals("canonical") && !kind.equals("Canonical")) {
            boolean noBreak = kind.equalsIgnoreCase("Nobreak");
            out.append('<')
                    .append(noBreak ? "noBreak" : kind.toLowerCase(Locale.ROOT))
                    .append("> ");
        }
        raw.codePoints().forEach(one -> out.append(String.format("%04X ", one)));
        return out.toString().stripTrailing();
    }

    private static int numericType(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
    }

    /// The value of a decimal digit.
    Optional<Long> decimal(int c) {
        return has(c) && numericType(c) == UCharacter.NumericType.DECIMAL
                ? Optional.of((long) UCharacter.getUnicodeNumericValue(c))
                : Optional.empty();
    }

    /// The value of a digit, superscripts and the like included.
    Optional<Long> digit(int c) {
        int type = numericType(c);
        return has(c)
                        && (type == UCharacter.NumericType.DECIMAL
                                || type == UCharacter.NumericType.DIGIT)
                ? Optional.of((long) UCharacter.getUnicodeNumericValue(c))
                : Optional.empty();
    }

    Optional<Double> numeric(int c) {
        return has(c) && numericType(c) != UCharacter.NumericType.NONE
                ? Optional.of(UCharacter.getUnicodeNumericValue(c))
                : Optional.empty();
    }

    /// The normalizer of a form, if the form exists.
    Optional<Normalizer2> normalizer(String form) {
        Normalizer2 whole =
                switch (form) {
                    case "NFC" -> Normalizer2.getNFCInstance();
                    case "NFD" -> Normalizer2.getNFDInstance();
                    case "NFKC" -> Normalizer2.getNFKCInstance();
                    case "NFKD" -> Normalizer2.getNFKDInstance();
                    default -> null;
                };
        if (whole == null || last.isEmpty()) {
            return Optional.ofNullable(whole);
        }
        return Optional.of(new FilteredNormalizer2(whole, new UnicodeSet("[:age=3.2:]")));
    }
}
