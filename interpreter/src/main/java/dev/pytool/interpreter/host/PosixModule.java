package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;
import java.util.Arrays;

/// Module `posix`: the environment, the working folder, listing folders. Opening files and starting processes is not built.
@PyModule("posix")
public final class PosixModule {
    public PosixModule(Interp in) {}

    @PyConstant("_have_functions")
    static Object available() {
        return new PyList();
    }

    @PyConstant("error")
    static Object error() {
        return ExceptionTypes.OS_ERROR;
    }

    @PyConstant("environ")
    static Object environment(Interp in) {
        PyDict all = new PyDict();
        System.getenv().forEach((name, value) -> all.put(in, bytes(name), bytes(value)));
        return all;
    }

    private static PyBytes bytes(String text) {
        return new PyBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @PyConstant("F_OK")
    static final long EXISTS = 0;

    @PyConstant("R_OK")
    static final long READABLE = 4;

    @PyConstant("W_OK")
    static final long WRITABLE = 2;

    @PyConstant("X_OK")
    static final long RUNNABLE = 1;

    @PyFunction
    static void _exit(Interp in, long status) {
        Runtime.getRuntime().halt((int) status);
    }

    @PyFunction
    static Object getcwd() {
        return Text.of(System.getProperty("user.dir"));
    }

    @PyFunction
    static long getpid() {
        return ProcessHandle.current().pid();
    }

    @PyFunction
    static Object urandom(long size) {
        if (size < 0) {
            throw Errors.value("negative argument not allowed");
        }
        byte[] bytes = new byte[(int) size];
        new java.security.SecureRandom().nextBytes(bytes);
        return new PyBytes(bytes);
    }

    @PyFunction("listdir(path='.')")
    static Object listdir(String path) {
        String[] names = new java.io.File(path).list();
        if (names == null) {
            throw Errors.os(2, "No such file or directory", Text.of(path));
        }
        return new PyList(Arrays.stream(names).map(Text::of).toArray());
    }
}
