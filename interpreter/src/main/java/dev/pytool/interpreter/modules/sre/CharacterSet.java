package dev.pytool.interpreter.modules.sre;

/// Membership of a character in the set that stands in the code at some index.
final class CharacterSet {
    private CharacterSet() {}

    static boolean contains(int[] code, int start, int c) {
        boolean found = true;
        int at = start;
        while (true) {
            switch (code[at++]) {
                case Op.FAILURE -> {
                    return !found;
                }
                case Op.LITERAL -> {
                    if (c == code[at++]) {
                        return found;
                    }
                }
                case Op.CATEGORY -> {
                    if (CharacterClasses.category(code[at++], c)) {
                        return found;
                    }
                }
                case Op.RANGE -> {
                    if (code[at] <= c && c <= code[at + 1]) {
                        return found;
                    }
                    at += 2;
                }
                case Op.RANGE_UNI_IGNORE -> {
                    int upper = CharacterClasses.upper(c);
                    if (code[at] <= c && c <= code[at + 1]
                            || code[at] <= upper && upper <= code[at + 1]) {
                        return found;
                    }
                    at += 2;
                }
                case Op.NEGATE -> found = !found;
                case Op.CHARSET -> {
                    if (c < 256 && (code[at + (c >> 5)] >>> (c & 31) & 1) != 0) {
                        return found;
                    }
                    at += 8;
                }
                case Op.BIGCHARSET -> {
                    int blocks = code[at++];
                    if (inBlocks(code, at, c)) {
                        return found;
                    }
                    at += 64 + blocks * 8;
                }
                default -> throw new IllegalStateException("no set operation: " + code[at - 1]);
            }
        }
    }

    /// 256 block numbers, one a byte, then blocks of 256 bits.
    private static boolean inBlocks(int[] code, int at, int c) {
        if (c > 0xFFFF) {
            return false;
        }
        int high = c >> 8;
        int block = code[at + (high >> 2)] >>> (high & 3) * 8 & 0xFF;
        return (code[at + 64 + block * 8 + ((c & 255) >> 5)] >>> (c & 31) & 1) != 0;
    }
}
