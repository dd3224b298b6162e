package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.eval.PyFrame;
import dev.pytool.interpreter.eval.UnraisableArguments;
import dev.pytool.interpreter.host.Launcher;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.RunOptions;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.LateAttributes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNamespace;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.Optional;

/// Module `sys`.
@PyModule("sys")
public final class SysModule implements LateAttributes {
    private final Interp start;

    SysModule(Interp in) {
        start = in;
    }

    @PyConstant("modules")
    Object modules() {
        return start.machine().modules();
    }

    @PyConstant("argv")
    Object argv() {
        Object[] values = start.machine().arguments().stream().map(Text::of).toArray();
        return new PyList(values);
    }

    @PyConstant("orig_argv")
    Object originalArguments() {
        return argv();
    }

    @PyConstant("path")
    Object path() {
        return new PyList(Text.of(start.machine().imports().library()));
    }

    /// Finders and hooks: reading them installs the library's import system.
    @Override
    public Optional<Object> late(Interp in, String name) {
        return switch (name) {
            case "meta_path", "path_hooks", "path_importer_cache" -> {
                in.machine().imports().installMachinery(in);
                yield Optional.ofNullable(in.machine().sys().get(name));
            }
            default -> Optional.empty();
        };
    }

    @PyConstant("warnoptions")
    Object warnOptions() {
        Object[] values = start.machine().options().warnings().stream().map(Text::of).toArray();
        return new PyList(values);
    }

    @PyConstant("_xoptions")
    Object xOptions() {
        PyDict all = new PyDict();
        for (String option : start.machine().options().extra()) {
            int equals = option.indexOf('=');
            all.put(
                    equals < 0 ? option : option.substring(0, equals).intern(),
                    equals < 0 ? (Object) true : Text.of(option.substring(equals + 1)));
        }
        return all;
    }

    @PyConstant("version")
    static final String VERSION = "3.14.2 (pytool)";

    @PyConstant("copyright")
    static final String COPYRIGHT =
            "Copyright (c) pytool's authors; the library is the Python Software Foundation's.";

    @PyConstant("hexversion")
    static final long HEX_VERSION = 0x030e02f0L;

    @PyConstant("api_version")
    static final long API = 1013;

    @PyConstant("maxsize")
    static final long MAX_SIZE = Long.MAX_VALUE;

    @PyConstant("maxunicode")
    static final long MAX_UNICODE = 0x10FFFF;

    @PyConstant("byteorder")
    static final String BYTE_ORDER = "little";

    @PyConstant("platform")
    static final String PLATFORM = "linux";

    @PyConstant("executable")
    static Object executable(Interp in) {
        return Text.of(Launcher.path(in.machine().home()));
    }

    @PyConstant("_base_executable")
    static Object baseExecutable(Interp in) {
        return executable(in);
    }

    @PyConstant("prefix")
    static final String PREFIX = "/usr";

    @PyConstant("exec_prefix")
    static final String EXEC_PREFIX = "/usr";

    @PyConstant("base_prefix")
    static final String BASE_PREFIX = "/usr";

    @PyConstant("base_exec_prefix")
    static final String BASE_EXEC_PREFIX = "/usr";

    @PyConstant("platlibdir")
    static final String LIB = "lib";

    @PyConstant("float_repr_style")
    static final String REPR_STYLE = "short";

    @PyConstant("dont_write_bytecode")
    static final boolean NO_BYTECODE = true;

    @PyConstant("pycache_prefix")
    static Object cachePrefix() {
        return PyNone.NONE;
    }

    @PyConstant("abiflags")
    static final String ABI_FLAGS = "";

    @PyConstant("builtin_module_names")
    static Object builtinNames() {
        return new PyTuple(NativeIndex.names().toArray());
    }

    @PyConstant("version_info")
    static Object versionInfo() {
        return Record.of(
                "sys.version_info",
                "major minor micro releaselevel serial",
                3L,
                14L,
                2L,
                "final",
                0L);
    }

    @PyConstant("implementation")
    static Object implementation() {
        PyObject made = new PyNamespace();
        made.attributes().put("name", "cpython");
        made.attributes().put("cache_tag", "cpython-314");
        made.attributes().put("version", versionInfo());
        made.attributes().put("hexversion", HEX_VERSION);
        made.attributes().put("_multiarch", "x86_64-linux-gnu");
        made.attributes().put("supports_isolated_interpreters", false);
        return made;
    }

    private static long flag(boolean set) {
        return set ? 1 : 0;
    }

    @PyConstant("flags")
    Object flags() {
        RunOptions o = start.machine().options();
        return Record.of(
                "sys.flags",
                "debug inspect interactive optimize dont_write_bytecode no_user_site no_site"
                        + " ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode"
                        + " warn_default_encoding safe_path int_max_str_digits gil thread_inherit_context context_aware_warnings",
                0L,
                0L,
                0L,
                (long) o.optimize(),
                flag(o.keepsNoBytecode()),
                flag(o.isWithoutUserSite()),
                flag(o.isWithoutSite()),
                flag(o.ignoresEnvironment()),
                0L,
                0L,
                0L,
                1L,
                flag(o.isIsolated()),
                o.has("dev"),
                1L,
                0L,
                o.isSafePath(),
                4300L,
                1L,
                0L,
                0L);
    }

    @PyConstant("float_info")
    static Object floatInfo() {
        return Record.of(
                "sys.float_info",
                "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds",
                Double.MAX_VALUE,
                1024L,
                308L,
                Double.MIN_NORMAL,
                -1021L,
                -307L,
                15L,
                53L,
                Math.ulp(1.0),
                2L,
                1L);
    }

    @PyConstant("int_info")
    static Object intInfo() {
        return Record.of(
                "sys.int_info",
                "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold",
                30L,
                4L,
                4300L,
                640L);
    }

    @PyConstant("hash_info")
    static Object hashInfo() {
        return Record.of(
                "sys.hash_info",
                "width modulus inf nan imag algorithm hash_bits seed_bits cutoff",
                64L,
                Hashes.MODULUS,
                314159L,
                0L,
                1000003L,
                "siphash13",
                64L,
                128L,
                0L);
    }

    @PyConstant("thread_info")
    static Object threadInfo() {
        return Record.of(
                "sys.thread_info", "name lock version", "pthread", "semaphore", PyNone.NONE);
    }

    @PyConstant("stdlib_module_names")
    Object libraryNames() {
        PyFrozenSet names = new PyFrozenSet();
        for (String name : start.machine().imports().libraryNames()) {
            names.add(start, name);
        }
        for (String name : NativeIndex.names()) {
            names.add(start, name);
        }
        return names;
    }

    @PyFunction("exit(status=None, /)")
    static void exit(Object status) {
        throw status == PyNone.NONE
                ? Errors.of(ExceptionTypes.SYSTEM_EXIT)
                : status instanceof PyTuple t
                        ? Errors.of(ExceptionTypes.SYSTEM_EXIT, t.items())
                        : Errors.of(ExceptionTypes.SYSTEM_EXIT, status);
    }

    @PyFunction
    static Object exc_info(Interp in) {
        var e = in.handled();
        return e == null
                ? new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE)
                : new PyTuple(e.type(), e, e.traceback() == null ? PyNone.NONE : e.traceback());
    }

    @PyFunction
    static Object exception(Interp in) {
        return in.handled() == null ? PyNone.NONE : in.handled();
    }

    @PyFunction
    static long getrecursionlimit(Interp in) {
        return in.machine().recursionLimit();
    }

    @PyFunction
    static void setrecursionlimit(Interp in, long limit) {
        if (limit < 1) {
            throw Errors.value("recursion limit must be greater or equal than 1");
        }
        if (in.depth() >= limit) {
            throw Errors.of(
                    ExceptionTypes.RECURSION_ERROR,
                    "cannot set the recursion limit to "
                            + limit
                            + " at the recursion depth "
                            + in.depth()
                            + ": the limit is too low");
        }
        in.machine().limitRecursion((int) Math.min(limit, 200_000));
    }

    @PyFunction("_getframe(depth=0, /)")
    static Object frame(Interp in, long depth) {
        PyFrame frame = in.frame();
        for (long i = 0; i < depth && frame != null; i++) {
            frame = frame.back();
        }
        if (frame == null) {
            throw Errors.value("call stack is not deep enough");
        }
        return frame;
    }

    @PyFunction("_getframemodulename(depth=0)")
    static Object frameModule(Interp in, long depth) {
        PyFrame frame = in.frame();
        for (long i = 0; i < depth && frame != null; i++) {
            frame = frame.back();
        }
        Object name = frame == null ? null : frame.globals().get("__name__");
        return name == null ? PyNone.NONE : name;
    }

    @PyFunction
    static Object intern(Object text) {
        return text instanceof String s ? s.intern() : text;
    }

    @PyFunction
    static boolean _is_gil_enabled() {
        return true;
    }

    @PyFunction
    static Object getdefaultencoding() {
        return "utf-8";
    }

    @PyFunction
    static Object getfilesystemencoding() {
        return "utf-8";
    }

    @PyFunction
    static Object getfilesystemencodeerrors() {
        return "surrogateescape";
    }

    @PyFunction("getsizeof(object, default=<absent>)")
    static Object getsizeof(Interp in, Object object, Object otherwise) {
        Object size = in.callMethod(object, "__sizeof__");
        if (size instanceof Long n && n < 0) {
            throw Errors.value("__sizeof__() should return >= 0");
        }
        return size;
    }

    @PyFunction
    static long getrefcount(Object object) {
        return 2;
    }

    @PyFunction
    static boolean is_finalizing() {
        return false;
    }

    @PyFunction
    static double getswitchinterval(Interp in) {
        return in.machine().lock().interval() / 1e9;
    }

    @PyFunction
    static void setswitchinterval(Interp in, double seconds) {
        if (seconds <= 0) {
            throw Errors.value("switch interval must be strictly positive");
        }
        in.machine().lock().setInterval((long) (seconds * 1e9));
    }

    @PyFunction
    static long get_int_max_str_digits() {
        return 4300;
    }

    @PyFunction
    static void audit(Object[] a, String[] kw) {}

    @PyFunction
    static void settrace(Interp in, Object function) {
        in.traceWith(function == PyNone.NONE ? null : function);
        in.machine().instrumented();
    }

    @PyFunction
    static Object gettrace(Interp in) {
        return in.traceFunction() == null ? PyNone.NONE : in.traceFunction();
    }

    @PyFunction
    static void setprofile(Interp in, Object function) {
        in.profileWith(function == PyNone.NONE ? null : function);
    }

    @PyFunction
    static Object getprofile(Interp in) {
        return in.profileFunction() == null ? PyNone.NONE : in.profileFunction();
    }

    @PyFunction
    static void displayhook(Interp in, Object value) {
        if (value == PyNone.NONE) {
            return;
        }
        in.callMethod(
                in.machine().sys().get("stdout"),
                "write",
                Text.concat(Display.repr(in, value), "\n"));
        in.machine().builtins().put("_", value);
    }

    @PyFunction("excepthook(exctype, value, traceback, /)")
    static void excepthook(Interp in, Object type, Object value, Object traceback) {
        if (value instanceof dev.pytool.interpreter.types.PyBaseException e
                && traceback instanceof dev.pytool.interpreter.eval.PyTraceback given) {
            e.traceTo(given);
        }
        Failures.print(in, (dev.pytool.interpreter.types.PyBaseException) value);
    }

    @PyFunction("unraisablehook(unraisable, /)")
    static void unraisablehook(Interp in, Object unraisable) {
        UnraisableArguments.print(in, unraisable);
    }
}
