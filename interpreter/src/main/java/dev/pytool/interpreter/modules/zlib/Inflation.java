package dev.pytool.interpreter.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// One stream being decompressed: raw, with zlib's or with gzip's header and trailer.
final class Inflation {
    private static final int TRAILER = 8;

    private final byte[] dictionary;
    private final CRC32 sum = new CRC32();
    private Wrap wrap;
    private Inflater inflater;
    private byte[] held = {};
    private byte[] tail = {};
    private boolean finished;
    private boolean ended;
    private int headerLength;

    private enum Wrap {
        RAW,
        ZLIB,
        GZIP,
        EITHER
    }

    /// @param bits zlib's `windowBits`
    Inflation(int bits, byte[] dictionary) {
        this.dictionary = dictionary;
        wrap = bits < 0 ? Wrap.RAW : bits >= 40 ? Wrap.EITHER : bits >= 24 ? Wrap.GZIP : Wrap.ZLIB;
        if (wrap == Wrap.RAW || wrap == Wrap.ZLIB) {
            start();
        }
    }

    private void start() {
        inflater = new Inflater(wrap != Wrap.ZLIB);
        if (wrap == Wrap.RAW && dictionary.length > 0) {
            inflater.setDictionary(dictionary);
        }
    }

    /// Whether the end of the stream was reached.
    boolean ended() {
        return ended;
    }

    /// What was not taken: behind the end, or more than was asked for.
    byte[] tail() {
        return tail;
    }

    /// The output of these bytes.
    ///
    /// @param most how many bytes may come out, negative: any number
    byte[] run(byte[] data, long most) throws DataFormatException {
        byte[] all = join(held, data);
        held = new byte[0];
        tail = new byte[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (inflater == null && !header(all)) {
            held = all;
            return new byte[0];
        }
        byte[] input = headerLength == 0 ? all : cutHeader(all);
        if (!finished) {
            input = inflate(input, out, most);
        }
        if (finished) {
            trailer(input);
        } else {
            tail = input;
        }
        return out.toByteArray();
    }

    private byte[] cutHeader(byte[] all) {
        byte[] rest = Arrays.copyOfRange(all, headerLength, all.length);
        headerLength = 0;
        return rest;
    }

    static byte[] join(byte[] a, byte[] b) {
        if (a.length == 0) {
            return b;
        }
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private byte[] inflate(byte[] input, ByteArrayOutputStream out, long most)
            throws DataFormatException {
        inflater.setInput(input);
        byte[] buffer = new byte[8192];
        while (!inflater.finished()) {
            int room = most < 0 ? buffer.length : (int) Math.min(buffer.length, most - out.size());
            if (room == 0) {
                break;
            }
            int n = inflater.inflate(buffer, 0, room);
            out.write(buffer, 0, n);
            if (wrap == Wrap.GZIP) {
                sum.update(buffer, 0, n);
            }
            if (inflater.needsDictionary()) {
                if (dictionary.length == 0) {
                    throw new MissingDictionary();
                }
                inflater.setDictionary(dictionary);
            } else if (n == 0 && inflater.needsInput()) {
                break;
            }
        }
        finished = inflater.finished();
        return Arrays.copyOfRange(input, input.length - inflater.getRemaining(), input.length);
    }

    /// A dictionary is needed and none was given.
    static final class MissingDictionary extends DataFormatException {
        private static final long serialVersionUID = 1L;
    }

    private void trailer(byte[] rest) throws DataFormatException {
        if (wrap != Wrap.GZIP) {
            ended = true;
            tail = rest;
            return;
        }
        if (rest.length < TRAILER) {
            held = rest;
            return;
        }
        if (number(rest, 0) != sum.getValue()) {
            throw new DataFormatException("incorrect data check");
        }
        if (number(rest, 4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new DataFormatException("incorrect length check");
        }
        ended = true;
        tail = Arrays.copyOfRange(rest, TRAILER, rest.length);
    }

    private static long number(byte[] data, int at) {
        return (data[at] & 0xffL)
                | (data[at + 1] & 0xffL) << 8
                | (data[at + 2] & 0xffL) << 16
                | (data[at + 3] & 0xffL) << 24;
    }

    /// Reads the header where it is complete.
    private boolean header(byte[] all) throws DataFormatException {
        if (all.length < 2) {
            return false;
        }
        boolean gzip = (all[0] & 0xff) == 0x1f && (all[1] & 0xff) == 0x8b;
        if (!gzip && wrap == Wrap.GZIP) {
            throw new DataFormatException("incorrect header check");
        }
        if (!gzip) {
            wrap = Wrap.ZLIB;
            start();
            return true;
        }
        wrap = Wrap.GZIP;
        int length = gzipHeader(all);
        if (length < 0) {
            return false;
        }
        headerLength = length;
        start();
        return true;
    }

    /// The length of a gzip header (RFC 1952, section 2.3), -1 where more bytes are needed.
    private static int gzipHeader(byte[] s) throws DataFormatException {
        if (s.length < 10) {
            return -1;
        }
        if (s[2] != 8) {
            throw new DataFormatException("unknown compression method");
        }
        int flags = s[3];
        int at = 10;
        if ((flags & 4) != 0) {
            if (s.length < at + 2) {
                return -1;
            }
            at += 2 + (s[at] & 0xff) + ((s[at + 1] & 0xff) << 8);
        }
        for (int part = 8; part <= 16; part *= 2) {
            if ((flags & part) != 0) {
                while (at < s.length && s[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at > s.length ? -1 : at;
    }
}
