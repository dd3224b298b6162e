package dev.pytool.interpreter.modules.csv;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.modules.ModuleException;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.Arrays;

/// Module `_csv`: the registry of dialects, and the makers of readers and writers.
@PyModule("_csv")
public final class CsvModule {
    @PyConstant("__version__")
    static final String VERSION = "1.0";

    @PyConstant("QUOTE_MINIMAL")
    static final long MINIMAL = 0;

    @PyConstant("QUOTE_ALL")
    static final long ALL = 1;

    @PyConstant("QUOTE_NONNUMERIC")
    static final long NON_NUMERIC = 2;

    @PyConstant("QUOTE_NONE")
    static final long NONE = 3;

    @PyConstant("QUOTE_STRINGS")
    static final long STRINGS = 4;

    @PyConstant("QUOTE_NOTNULL")
    static final long NOT_NULL = 5;

    private final PyClass error;
    private final PyDict dialects = new PyDict();
    private long limit = 131072;

    public CsvModule(Interp in) {
        error = ModuleException.make(in, "_csv", "Error", ExceptionTypes.EXCEPTION);
    }

    static CsvModule of(Interp in) {
        return NativeModules.state(in, "_csv", CsvModule.class);
    }

    @PyConstant("Error")
    PyClass error() {
        return error;
    }

    @PyConstant("_dialects")
    Object registry() {
        return dialects;
    }

    PyException failure(Interp in, String message) {
        return ModuleException.of(in, error, message);
    }

    long limit() {
        return limit;
    }

    /// The registered dialect of a name.
    Object dialect(Interp in, Object name) {
        Object found = dialects.get(in, name);
        if (found == null) {
            throw failure(in, "unknown dialect");
        }
        return found;
    }

    private static PyDialect dialect(Interp in, Object[] a, String[] kw, int at) {
        int given = a.length - kw.length;
        Object base = given > at ? a[at] : null;
        Object[] values = new Object[kw.length + (base == null ? 0 : 1)];
        if (base != null) {
            values[0] = base;
        }
        System.arraycopy(a, given, values, values.length - kw.length, kw.length);
        return PyDialect.of(in, values, kw);
    }

    @PyFunction
    static Object reader(Interp in, Object[] a, String[] kw) {
        if (a.length - kw.length < 1) {
            throw Errors.type("reader expected at least 1 argument, got 0");
        }
        return new PyCsvReader(Iteration.iterator(in, a[0]), dialect(in, a, kw, 1));
    }

    @PyFunction
    static Object writer(Interp in, Object[] a, String[] kw) {
        if (a.length - kw.length < 1) {
            throw Errors.type("writer expected at least 1 argument, got 0");
        }
        Object write = Attributes.readOrNull(in, a[0], "write");
        if (write == null || !PyClass.of(write).slots().hasCall()) {
            throw Errors.type("argument 1 must have a \"write\" method");
        }
        return new PyCsvWriter(write, dialect(in, a, kw, 1));
    }

    @PyFunction
    void register_dialect(Interp in, Object[] a, String[] kw) {
        if (a.length - kw.length < 1) {
            throw Errors.type("register_dialect expected at least 1 argument, got 0");
        }
        if (!Text.is(a[0])) {
            throw Errors.type("dialect name must be a string");
        }
        dialects.put(in, a[0], dialect(in, a, kw, 1));
    }

    @PyFunction("unregister_dialect($module, /, name)")
    void unregister_dialect(Interp in, Object name) {
        dialect(in, name);
        dialects.remove(in, name);
    }

    @PyFunction("get_dialect($module, /, name)")
    Object get_dialect(Interp in, Object name) {
        return dialect(in, name);
    }

    @PyFunction
    Object list_dialects() {
        return new PyList(Arrays.asList(dialects.keyArray()).toArray());
    }

    @PyFunction("field_size_limit($module, /, new_limit=<absent>)")
    long field_size_limit(Interp in, Object wanted) {
        long before = limit;
        if (wanted != null) {
            if (Numbers.integer(wanted) == null) {
                throw Errors.type("limit must be an integer");
            }
            limit = Args.toLong(in, wanted);
        }
        return before;
    }
}
