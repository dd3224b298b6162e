package dev.pytool.interpreter.modules.zlib;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.modules.ModuleException;
import dev.pytool.interpreter.modules.binary.BinasciiModule;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.function.Supplier;
import java.util.zip.DataFormatException;

/// Module `zlib`.
@PyModule("zlib")
public final class ZlibModule {
    static final int NO_FLUSH = 0;
    static final int FULL_FLUSH = 3;
    static final int FINISH = 4;

    @PyConstant("MAX_WBITS")
    static final long MOST_BITS = 15;

    @PyConstant("DEFLATED")
    static final long DEFLATED = 8;

    @PyConstant("DEF_MEM_LEVEL")
    static final long MEMORY = 8;

    @PyConstant("DEF_BUF_SIZE")
    static final long BUFFER = 16384;

    @PyConstant("Z_NO_COMPRESSION")
    static final long STORED = 0;

    @PyConstant("Z_BEST_SPEED")
    static final long FASTEST = 1;

    @PyConstant("Z_BEST_COMPRESSION")
    static final long SMALLEST = 9;

    @PyConstant("Z_DEFAULT_COMPRESSION")
    static final long USUAL = -1;

    @PyConstant("Z_FILTERED")
    static final long FILTERED = 1;

    @PyConstant("Z_HUFFMAN_ONLY")
    static final long HUFFMAN = 2;

    @PyConstant("Z_RLE")
    static final long RUNS = 3;

    @PyConstant("Z_FIXED")
    static final long FIXED = 4;

    @PyConstant("Z_DEFAULT_STRATEGY")
    static final long STRATEGY = 0;

    @PyConstant("Z_NO_FLUSH")
    static final long FLUSH_NONE = NO_FLUSH;

    @PyConstant("Z_PARTIAL_FLUSH")
    static final long FLUSH_PARTIAL = 1;

    @PyConstant("Z_SYNC_FLUSH")
    static final long FLUSH_SYNC = 2;

    @PyConstant("Z_FULL_FLUSH")
    static final long FLUSH_FULL = FULL_FLUSH;

    @PyConstant("Z_FINISH")
    static final long FLUSH_FINISH = FINISH;

    @PyConstant("Z_BLOCK")
    static final long FLUSH_BLOCK = 5;

    @PyConstant("Z_TREES")
    static final long FLUSH_TREES = 6;

    @PyConstant("ZLIB_VERSION")
    static final String VERSION = "1.3.1";

    @PyConstant("ZLIB_RUNTIME_VERSION")
    static final String RUNTIME = "1.3.1";

    @PyConstant("__version__")
    static final String MODULE_VERSION = "1.0";

    private final PyClass error;

    public ZlibModule(Interp in) {
        error = ModuleException.make(in, "zlib", "error", ExceptionTypes.EXCEPTION);
    }

    @PyConstant("error")
    PyClass error() {
        return error;
    }

    private static PyException failure(Interp in, String message) {
        ZlibModule module = NativeModules.state(in, "zlib", ZlibModule.class);
        return ModuleException.of(in, module.error, message);
    }

    static PyException failure(Interp in, int code, String doing, String reason) {
        return failure(in, "Error " + code + " while " + doing + ": " + reason);
    }

    /// Decompresses, with Python's errors.
    static byte[] inflated(Interp in, Inflation stream, byte[] data, long most) {
        try {
            return stream.run(data, most);
        } catch (Inflation.MissingDictionary e) {
            throw failure(in, "Error 2 while decompressing data");
        } catch (DataFormatException e) {
            throw failure(
                    in,
                    -3,
                    "decompressing data",
                    e.getMessage() == null ? "invalid input data" : e.getMessage());
        }
    }

    @PyFunction("compress($module, data, /, level=-1, wbits=15)")
    static Object compress(Interp in, Object data, long level, long bits) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        if (level < -1 || level > 9) {
            throw failure(in, "Bad compression level");
        }
        Deflation stream = new Deflation((int) level, (int) bits, 0, new byte[0]);
        return new PyBytes(stream.run(bytes, FINISH));
    }

    @PyFunction("decompress($module, data, /, wbits=15, bufsize=16384)")
    static Object decompress(Interp in, Object data, long bits, long size) {
        Inflation stream = new Inflation((int) bits, new byte[0]);
        byte[] out = inflated(in, stream, PyBytes.bytesOf(in, data), -1);
        if (!stream.ended()) {
            throw failure(in, -5, "decompressing data", "incomplete or truncated stream");
        }
        return new PyBytes(out);
    }

    @PyFunction(
            "compressobj($module, /, level=-1, method=8, wbits=15, memLevel=8, strategy=0,"
                    + " zdict=b'')")
    static Object compressobj(
            Interp in,
            long level,
            long method,
            long bits,
            long memory,
            long strategy,
            Object zdict) {
        long size = Math.abs(bits) > 15 ? bits - 16 : Math.abs(bits);
        if (level < -1
                || level > 9
                || method != DEFLATED
                || size < 8
                || size > 15
                || memory < 1
                || memory > 9) {
            throw Errors.value("Invalid initialization option");
        }
        byte[] dictionary = PyBytes.bytesOf(in, zdict);
        Supplier<Deflation> fresh =
                () -> new Deflation((int) level, (int) bits, (int) strategy, dictionary);
        return new PyCompress(fresh);
    }

    @PyFunction("decompressobj($module, /, wbits=15, zdict=b'')")
    static Object decompressobj(Interp in, long bits, Object zdict) {
        return new PyDecompress(new Inflation((int) bits, PyBytes.bytesOf(in, zdict)));
    }

    private static long unsigned(Interp in, Object value) {
        return Numbers.big(Numbers.index(in, value)).longValue() & 0xFFFFFFFFL;
    }

    @PyFunction("crc32($module, data, value=0, /)")
    static Object crc32(Interp in, Object data, Object value) {
        return BinasciiModule.crc(PyBytes.bytesOf(in, data), unsigned(in, value));
    }

    @PyFunction("adler32($module, data, value=1, /)")
    static Object adler32(Interp in, Object data, Object value) {
        long start = unsigned(in, value);
        long a = start & 0xFFFF;
        long b = start >>> 16;
        for (byte one : PyBytes.bytesOf(in, data)) {
            a = (a + (one & 0xff)) % 65521;
            b = (b + a) % 65521;
        }
        return b << 16 | a;
    }
}
