package dev.pytool.interpreter.modules.codecs;

/// Where a piece of encoded text can be cut.
public final class Incremental {
    private Incremental() {}

    /// The length of the prefix that ends with no unfinished character.
    public static int wholeUtf8(byte[] bytes) {
        int n = bytes.length;
        for (int back = 1; back <= Math.min(3, n); back++) {
            int lead = bytes[n - back] & 0xFF;
            if ((lead & 0xC0) == 0x80) {
                continue;
            }
            int wanted =
                    lead >= 0xF0 && lead < 0xF5
                            ? 4
                            : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 1;
            return wanted > back ? n - back : n;
        }
        return n;
    }
}
