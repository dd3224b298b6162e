package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.modules.NativeIndex;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.FunctionTable;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Module `_imp`: what `importlib` needs from the machine. There are no frozen and no extension
/// modules.
@PyModule("_imp")
public final class ImpModule {
    /// Stands at the head of cached code. Not CPython's number: its instructions are others.
    @PyConstant("pyc_magic_number_token")
    static final long MAGIC = 0x0A0D0000L | 61_314;

    @PyConstant("check_hash_based_pycs")
    static final String CHECK = "default";

    private final ReentrantLock lock = new ReentrantLock();

    public ImpModule(Interp in) {}

    @PyFunction
    void acquire_lock() {
        lock.lock();
    }

    @PyFunction
    void release_lock() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtime("not holding the import lock");
        }
        lock.unlock();
    }

    @PyFunction
    boolean lock_held() {
        return lock.isLocked();
    }

    /// 1 for a native module, -1 for one that cannot be made again, else 0.
    @PyFunction
    static long is_builtin(Interp in, Object name) {
        String text = Text.java(name);
        if (!NativeIndex.names().contains(text)) {
            return 0;
        }
        return text.equals("sys") || text.equals("builtins") ? -1 : 1;
    }

    @PyFunction
    static Object create_builtin(Interp in, Object spec) {
        String name = Text.java(Attributes.read(in, spec, "name"));
        Object known = in.machine().modules().get(name);
        if (known != null) {
            return known;
        }
        Optional<FunctionTable> table = NativeIndex.table(in, name);
        return table.isPresent() ? NativeModules.make(in, name, table.get()) : PyNone.NONE;
    }

    @PyFunction
    static long exec_builtin(Object module) {
        return 0;
    }

    @PyFunction
    static Object extension_suffixes() {
        return new PyList();
    }

    @PyFunction("create_dynamic(spec, file=None, /)")
    static Object create_dynamic(Interp in, Object spec, Object file) {
        throw Errors.importError(
                "extension modules written for CPython cannot be loaded",
                Text.java(Attributes.read(in, spec, "name")));
    }

    @PyFunction
    static long exec_dynamic(Object module) {
        return 0;
    }

    @PyFunction
    static boolean is_frozen(Object name) {
        return false;
    }

    @PyFunction
    static boolean is_frozen_package(Object name) {
        throw missing(name);
    }

    @PyFunction("find_frozen(name, /, *, withdata=False)")
    static Object find_frozen(Object name, Object data) {
        return PyNone.NONE;
    }

    @PyFunction("get_frozen_object(name, data=None, /)")
    static Object get_frozen_object(Object name, Object data) {
        throw missing(name);
    }

    @PyFunction
    static Object init_frozen(Object name) {
        return PyNone.NONE;
    }

    private static PyException missing(Object name) {
        return Errors.importError("No such frozen object named " + name, Text.java(name));
    }

    @PyFunction
    static Object _frozen_module_names() {
        return new PyList();
    }

    @PyFunction
    static void _override_frozen_modules_for_tests(long override) {}

    @PyFunction
    static long _override_multi_interp_extensions_check(long override) {
        return 0;
    }

    @PyFunction("_fix_co_filename(code, path, /)")
    static void fixFile(PyCode code, Object path) {
        // Cached code is marked with the path it is read for, so there is nothing to mend.
    }

    /// The hash that a hash-based `.pyc` holds of its source: SipHash-1-3 with the magic number as
    /// its key (PEP 552).
    @PyFunction("source_hash(key, source)")
    static Object source_hash(Interp in, Object key, Object source) {
        long hash = SipHash.of(Numbers.big(key).longValue(), 0, PyBytes.bytesOf(in, source));
        ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        return new PyBytes(bytes.putLong(hash).array());
    }

    /// The path hook of the bundled library and of zip archives.
    @PyFunction("_archive_hook(path, /)")
    static Object archiveHook(Interp in, Object path) {
        String text = Text.is(path) ? Text.java(path) : "";
        ImportState imports = in.machine().imports();
        if (text.equals(imports.library()) || imports.isInLibrary(text)) {
            return new PyLibraryFinder(text);
        }
        if (isInFile(text)) {
            Object zipimport = imports.importModule(in, "zipimport");
            return in.callMethod(zipimport, "zipimporter", path);
        }
        throw Errors.importError("not an archive", text);
    }

    /// Whether the path, or a folder above it, is a file.
    static boolean isInFile(String path) {
        try {
            for (Path one = Path.of(path); one != null; one = one.getParent()) {
                if (Files.exists(one)) {
                    return Files.isRegularFile(one);
                }
            }
            return false;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
