package dev.pytool.interpreter.types;

/// Upper and lower case of ASCII letters in bytes, and the tests of their kinds.
final class BytesCase {
    private BytesCase() {}

    static boolean isUpper(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    static boolean isLower(byte b) {
        return b >= 'a' && b <= 'z';
    }

    static boolean isAlpha(byte b) {
        return isUpper(b) || isLower(b);
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /// One byte's test.
    interface Kind {
        boolean holds(byte b);
    }

    /// Whether there are bytes and the test holds for all.
    static boolean all(byte[] s, Kind kind) {
        for (byte b : s) {
            if (!kind.holds(b)) {
                return false;
            }
        }
        return s.length > 0;
    }

    static byte upper(byte b) {
        return isLower(b) ? (byte) (b - 32) : b;
    }

    static byte lower(byte b) {
        return isUpper(b) ? (byte) (b + 32) : b;
    }

    static byte[] upper(byte[] s) {
        byte[] out = s.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = upper(out[i]);
        }
        return out;
    }

    static byte[] lower(byte[] s) {
        byte[] out = s.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = lower(out[i]);
        }
        return out;
    }

    static byte[] swap(byte[] s) {
        byte[] out = s.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = isUpper(s[i]) ? lower(s[i]) : upper(s[i]);
        }
        return out;
    }

    static byte[] capitalize(byte[] s) {
        byte[] out = lower(s);
        if (out.length > 0) {
            out[0] = upper(out[0]);
        }
        return out;
    }

    static byte[] title(byte[] s) {
        byte[] out = s.clone();
        boolean inside = false;
        for (int i = 0; i < out.length; i++) {
            out[i] = inside ? lower(s[i]) : upper(s[i]);
            inside = isAlpha(s[i]);
        }
        return out;
    }

    static boolean isTitle(byte[] s) {
        boolean inside = false;
        boolean any = false;
        for (byte b : s) {
            if (isUpper(b) && inside || isLower(b) && !inside) {
                return false;
            }
            inside = isAlpha(b);
            any |= inside;
        }
        return any;
    }

    /// Whether there is a letter of the case and none of the other one.
    static boolean isCase(byte[] s, boolean upper) {
        boolean any = false;
        for (byte b : s) {
            if (upper ? isLower(b) : isUpper(b)) {
                return false;
            }
            any |= isAlpha(b);
        }
        return any;
    }
}
