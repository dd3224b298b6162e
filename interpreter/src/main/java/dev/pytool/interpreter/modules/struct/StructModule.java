package dev.pytool.interpreter.modules.struct;

import dev.pytool.interpreter.modules.ModuleException;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.Codecs;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.WritableBuffer;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Module `_struct`; formats once read are kept.
@PyModule("_struct")
public final class StructModule {
    private static final int KEPT = 100;

    private final PyClass error;
    private final Map<String, Layout> known = new LinkedHashMap<>();

    public StructModule(Interp in) {
        error = ModuleException.make(in, "struct", "error", ExceptionTypes.EXCEPTION);
    }

    @PyConstant("error")
    PyClass error() {
        return error;
    }

    PyException failure(Interp in, String message) {
        return ModuleException.of(in, error, message);
    }

    /// The text of a format given as str or bytes.
    static String formatText(Interp in, Object format) {
        if (format instanceof PyBytes bytes) {
            return bytes.latin1();
        }
        if (!Text.is(format)) {
            throw Errors.type(
                    "Struct() argument 1 must be a str or bytes object, not " + Args.shown(format));
        }
        return ((PyBytes) Codecs.encode(in, Text.plain(format), "ascii", null)).latin1();
    }

    Layout layout(Interp in, String format) {
        Layout layout = known.get(format);
        if (layout == null) {
            try {
                layout = Layout.of(format);
            } catch (Layout.BadFormat e) {
                throw failure(in, e.getMessage());
            }
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(format, layout);
        }
        return layout;
    }

    private Layout layout(Interp in, Object format) {
        return layout(in, formatText(in, format));
    }

    PyBytes pack(Interp in, Layout layout, Object[] values, int first, String name) {
        requireCount(in, layout, values.length - first, name);
        byte[] out = new byte[layout.size()];
        Packing.pack(in, this, layout, out, 0, values, first);
        return new PyBytes(out);
    }

    private void requireCount(Interp in, Layout layout, int given, String name) {
        if (given != layout.values()) {
            throw failure(
                    in,
                    name
                            + " expected "
                            + layout.values()
                            + " items for packing (got "
                            + given
                            + ")");
        }
    }

    void packInto(Interp in, Layout layout, Object[] a, int first) {
        if (a.length < first + 2) {
            throw failure(
                    in,
                    a.length == first
                            ? "pack_into expected buffer argument"
                            : "pack_into expected offset argument");
        }
        requireCount(in, layout, a.length - first - 2, "pack_into");
        WritableBuffer target = WritableBuffer.of(in, a[first]);
        long offset = Args.toLong(in, a[first + 1]);
        long size = target.length();
        if (offset < 0) {
            if (offset + layout.size() > 0) {
                throw failure(
                        in, "no space to pack " + layout.size() + " bytes at offset " + offset);
            }
            if (offset + size < 0) {
                throw failure(
                        in, "offset " + offset + " out of range for " + size + "-byte buffer");
            }
            offset += size;
        }
        if (size - offset < layout.size()) {
            throw failure(
                    in,
                    "pack_into requires a buffer of at least "
                            + (offset + layout.size())
                            + " bytes for packing "
                            + layout.size()
                            + " bytes at offset "
                            + offset
                            + " (actual buffer size is "
                            + size
                            + ")");
        }
        int at = target.start() + (int) offset;
        byte[] cleared = new byte[layout.size()];
        System.arraycopy(cleared, 0, target.data(), at, cleared.length);
        Packing.pack(in, this, layout, target.data(), at, a, first + 2);
    }

    PyTuple unpack(Interp in, Layout layout, Object buffer) {
        byte[] data = PyBytes.bytesOf(in, buffer);
        if (data.length != layout.size()) {
            throw failure(in, "unpack requires a buffer of " + layout.size() + " bytes");
        }
        return new PyTuple(Packing.unpack(layout, data, 0));
    }

    PyTuple unpackFrom(Interp in, Layout layout, Object buffer, long wanted) {
        byte[] data = PyBytes.bytesOf(in, buffer);
        long offset = wanted;
        if (offset < 0) {
            if (offset + layout.size() > 0) {
                throw failure(
                        in,
                        "not enough data to unpack "
                                + layout.size()
                                + " bytes at offset "
                                + offset);
            }
            if (offset + data.length < 0) {
                throw failure(
                        in,
                        "offset " + offset + " out of range for " + data.length + "-byte buffer");
            }
            offset += data.length;
        }
        if (data.length - offset < layout.size()) {
            throw failure(
                    in,
                    "unpack_from requires a buffer of at least "
                            + (offset + layout.size())
                            + " bytes for unpacking "
                            + layout.size()
                            + " bytes at offset "
                            + offset
                            + " (actual buffer size is "
                            + data.length
                            + ")");
        }
        return new PyTuple(Packing.unpack(layout, data, (int) offset));
    }

    PyUnpackIterator iterate(Interp in, Layout layout, Object buffer) {
        if (layout.size() == 0) {
            throw failure(in, "cannot iteratively unpack with a struct of length 0");
        }
        byte[] data = PyBytes.bytesOf(in, buffer);
        if (data.length % layout.size() != 0) {
            throw failure(
                    in,
                    "iterative unpacking requires a buffer of a multiple of "
                            + layout.size()
                            + " bytes");
        }
        return new PyUnpackIterator(layout, data);
    }

    @PyFunction("calcsize($module, format, /)")
    long calcsize(Interp in, Object format) {
        return layout(in, format).size();
    }

    @PyFunction("_clearcache($module, /)")
    void clear() {
        known.clear();
    }

    @PyFunction("pack($module, /, *args)")
    Object pack(Interp in, Object[] args) {
        if (args.length == 0) {
            throw Errors.type("missing format argument");
        }
        return pack(in, layout(in, args[0]), args, 1, "pack");
    }

    @PyFunction("pack_into($module, /, *args)")
    void packInto(Interp in, Object[] args) {
        if (args.length == 0) {
            throw Errors.type("missing format argument");
        }
        packInto(in, layout(in, args[0]), Arrays.copyOfRange(args, 1, args.length), 0);
    }

    @PyFunction("unpack($module, format, buffer, /)")
    Object unpack(Interp in, Object format, Object buffer) {
        return unpack(in, layout(in, format), buffer);
    }

    @PyFunction("unpack_from($module, format, /, buffer, offset=0)")
    Object unpackFrom(Interp in, Object format, Object buffer, long offset) {
        return unpackFrom(in, layout(in, format), buffer, offset);
    }

    @PyFunction("iter_unpack($module, format, buffer, /)")
    Object iterUnpack(Interp in, Object format, Object buffer) {
        return iterate(in, layout(in, format), buffer);
    }
}
