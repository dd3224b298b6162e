package dev.pytool.interpreter.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// One stream being compressed.
final class Deflation {
    private final Deflater deflater;
    private final boolean gzip;
    private final int level;
    private final CRC32 sum = new CRC32();
    private boolean begun;
    private boolean ended;

    /// @param bits zlib's `windowBits`
    Deflation(int level, int bits, int strategy, byte[] dictionary) {
        this.level = level;
        gzip = bits > 15;
        deflater = new Deflater(level, bits < 0 || gzip);
        if (strategy == Deflater.FILTERED || strategy == Deflater.HUFFMAN_ONLY) {
            deflater.setStrategy(strategy);
        }
        if (dictionary.length > 0) {
            deflater.setDictionary(dictionary);
        }
    }

    boolean begun() {
        return begun;
    }

    boolean ended() {
        return ended;
    }

    byte[] run(byte[] data, int flush) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (gzip && !begun) {
            int hint = level == 9 ? 2 : level == 1 || level == 0 ? 4 : 0;
            out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, (byte) hint, 3});
        }
        begun = true;
        sum.update(data);
        deflater.setInput(data);
        boolean finish = flush == ZlibModule.FINISH;
        if (finish) {
            deflater.finish();
        }
        int mode =
                flush == ZlibModule.NO_FLUSH || finish
                        ? Deflater.NO_FLUSH
                        : flush == ZlibModule.FULL_FLUSH
                                ? Deflater.FULL_FLUSH
                                : Deflater.SYNC_FLUSH;
        byte[] buffer = new byte[8192];
        int n;
        do {
            n = deflater.deflate(buffer, 0, buffer.length, mode);
            out.write(buffer, 0, n);
        } while (n == buffer.length || finish && !deflater.finished());
        if (finish) {
            ended = true;
            if (gzip) {
                number(out, sum.getValue());
                number(out, deflater.getBytesRead());
            }
            deflater.end();
        }
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, long value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >>> shift));
        }
    }
}
