package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// What several of the modules do with digests.
final class Hashing {
    private Hashing() {}

    /// A hash object that has seen the data.
    static PyAnyHash start(Interp in, String name, Object data, Object string) {
        HashCore core = HashNames.core(name).orElseThrow(() -> new IllegalArgumentException(name));
        core.update(PyAnyHash.initial(in, data, string));
        return core.digestSize() == 0 ? new PyXofHash(name, core) : new PyHash(name, core);
    }

    /// PBKDF2 (RFC 8018, section 5.2).
    ///
    /// @param start keyed with the password
    static byte[] derive(PyHmac start, byte[] salt, long iterations, int length) {
        byte[] out = new byte[length];
        int done = 0;
        for (int block = 1; done < length; block++) {
            PyHmac first = start.twin();
            first.feed(salt);
            first.feed(
                    new byte[] {
                        (byte) (block >> 24),
                        (byte) (block >> 16),
                        (byte) (block >> 8),
                        (byte) block
                    });
            byte[] u = first.result();
            byte[] sum = u.clone();
            for (long i = 1; i < iterations; i++) {
                PyHmac next = start.twin();
                next.feed(u);
                u = next.result();
                for (int k = 0; k < sum.length; k++) {
                    sum[k] ^= u[k];
                }
            }
            int n = Math.min(sum.length, length - done);
            System.arraycopy(sum, 0, out, done, n);
            done += n;
        }
        return out;
    }

    /// Compares in a time that does not tell where the difference is.
    static boolean sameDigest(Interp in, Object a, Object b) {
        if (Text.is(a) && Text.is(b)) {
            return MessageDigest.isEqual(ascii(a), ascii(b));
        }
        if (!PyBytes.isBuffer(a) || !PyBytes.isBuffer(b)) {
            throw Errors.type(
                    "unsupported operand types(s) or combination of types: '"
                            + PyClass.of(a).name()
                            + "' and '"
                            + PyClass.of(b).name()
                            + "'");
        }
        return MessageDigest.isEqual(PyBytes.bytesOf(in, a), PyBytes.bytesOf(in, b));
    }

    private static byte[] ascii(Object text) {
        String java = Text.java(text);
        if (java.chars().anyMatch(c -> c >= 128)) {
            throw Errors.type("comparing strings with non-ASCII characters is not supported");
        }
        return java.getBytes(StandardCharsets.US_ASCII);
    }
}
