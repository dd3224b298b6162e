package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_io`; its classes enter by themselves.
@PyModule("_io")
public final class IoModule {
    static final int BUFFER = 8192;
    private final PyClass unsupported;

    public IoModule(Interp in) {
        PyDict namespace = new PyDict();
        namespace.put("__module__", "io");
        unsupported =
                (PyClass)
                        in.call(
                                PyClass.TYPE,
                                "UnsupportedOperation",
                                new PyTuple(ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR),
                                namespace);
    }

    @PyConstant("DEFAULT_BUFFER_SIZE")
    static final long SIZE = BUFFER;

    @PyConstant("UnsupportedOperation")
    PyClass unsupportedOperation() {
        return unsupported;
    }

    @PyConstant("BlockingIOError")
    static Object blocking() {
        return ExceptionTypes.BLOCKING_IO_ERROR;
    }

    @PyFunction("text_encoding($module, encoding, stacklevel=2, /)")
    static Object text_encoding(Object encoding, Object level) {
        return encoding == PyNone.NONE ? "locale" : encoding;
    }

    @PyFunction("open_code($module, /, path)")
    static Object open_code(Interp in, Object path) {
        return open(in, path, "rb", -1, PyNone.NONE, PyNone.NONE, PyNone.NONE, true, PyNone.NONE);
    }

    @PyFunction(
            "open($module, /, file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
                    + " opener=None)")
    static Object open(
            Interp in,
            Object file,
            String mode,
            long buffering,
            Object encoding,
            Object errors,
            Object newline,
            boolean closing,
            Object opener) {
        boolean binary = mode.contains("b");
        String kind = mode.replaceAll("[bt+]", "");
        if (!mode.matches("[rwxabt+]*") || mode.chars().distinct().count() != mode.length()) {
            throw Errors.value("invalid mode: '" + mode + "'");
        }
        check(!binary || !mode.contains("t"), "can't have text and binary mode at once");
        check(kind.length() == 1, "must have exactly one of create/read/write/append mode");
        check(!binary || encoding == PyNone.NONE, "binary mode doesn't take an encoding argument");
        check(!binary || errors == PyNone.NONE, "binary mode doesn't take an errors argument");
        check(!binary || newline == PyNone.NONE, "binary mode doesn't take a newline argument");
        check(binary || buffering != 0, "can't have unbuffered text I/O");
        Object path = file instanceof Long ? file : Disk.plainPath(in, file);
        boolean plus = mode.contains("+");
        Object raw = in.call(PyFileIo.TYPE, path, kind + (plus ? "+" : ""), closing, opener);
        try {
            if (buffering == 0) {
                return raw;
            }
            PyClass type =
                    plus
                            ? PyBufferedRandom.TYPE
                            : kind.equals("r") ? PyBufferedReader.TYPE : PyBufferedWriter.TYPE;
            Object buffered = in.call(type, raw, buffering > 1 ? buffering : BUFFER);
            if (binary) {
                return buffered;
            }
            Object text =
                    in.call(
                            PyTextIoWrapper.TYPE,
                            buffered,
                            encoding,
                            errors,
                            newline,
                            buffering == 1);
            Attributes.write(in, text, "mode", mode);
            return text;
        } catch (PyException e) {
            in.callMethod(raw, "close");
            throw e;
        }
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw Errors.value(message);
        }
    }
}
