package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;

import java.math.BigInteger;

/// The arguments of the two BLAKE2 constructors, checked in CPython's order.
///
/// @param tree fanout, depth, node depth, inner size
record Blake2Arguments(
        Interp in,
        boolean wide,
        long digestSize,
        Object key,
        Object salt,
        Object person,
        long[] tree,
        Object leafSize,
        Object nodeOffset,
        boolean lastNode) {
    private static final String REST =
            ", key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0,"
                    + " node_depth=0, inner_size=0, last_node=False, usedforsecurity=True,"
                    + " string=None)";
    static final String WIDE = "($type, data=<absent>, /, *, digest_size=64" + REST;
    static final String NARROW = "($type, data=<absent>, /, *, digest_size=32" + REST;

    private static int largest(boolean wide) {
        return wide ? 64 : 32;
    }

    /// What the class offers as `MAX_DIGEST_SIZE` and so on.
    static void constants(PyClass type, boolean wide) {
        type.dict().put("MAX_DIGEST_SIZE", (long) largest(wide));
        type.dict().put("MAX_KEY_SIZE", (long) largest(wide));
        type.dict().put("SALT_SIZE", largest(wide) / 4L);
        type.dict().put("PERSON_SIZE", largest(wide) / 4L);
    }

    private byte[] limited(Object value, int most, String name) {
        byte[] bytes = PyBytes.bytesOf(in, value);
        if (bytes.length > most) {
            throw Errors.value("maximum " + name + " length is " + most + " bytes");
        }
        return bytes;
    }

    private int between(int which, int least, int most, String name) {
        long value = tree[which];
        if (value < least || value > most) {
            throw Errors.value(name + " must be between " + least + " and " + most);
        }
        return (int) value;
    }

    private long unsigned(Object value, int bits, String name) {
        BigInteger n = Numbers.big(Numbers.index(in, value));
        if (n.signum() < 0) {
            throw Errors.value("value must be positive");
        }
        if (n.bitLength() > bits) {
            throw Errors.overflow(name + " is too large");
        }
        return n.longValue();
    }

    Blake2Core.Parameters checked() {
        int most = largest(wide);
        if (digestSize <= 0 || digestSize > most) {
            throw Errors.value(
                    "digest_size for "
                            + (wide ? "Blake2b" : "Blake2s")
                            + " must be between 1 and "
                            + most
                            + " bytes, here it is "
                            + digestSize);
        }
        byte[] salted = limited(salt, most / 4, "salt");
        byte[] personal = limited(person, most / 4, "person");
        int fanout = between(0, 0, 255, "fanout");
        int depth = between(1, 1, 255, "depth");
        long leaf = unsigned(leafSize, 32, "leaf_size");
        long offset = unsigned(nodeOffset, wide ? 64 : 48, "node_offset");
        int nodeDepth = between(2, 0, 255, "node_depth");
        int inner = between(3, 0, most, "inner_size");
        return new Blake2Core.Parameters(
                wide,
                (int) digestSize,
                limited(key, most, "key"),
                salted,
                personal,
                fanout,
                depth,
                leaf,
                offset,
                nodeDepth,
                inner,
                lastNode);
    }
}
