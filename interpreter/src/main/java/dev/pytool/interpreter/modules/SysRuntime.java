package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.ThreadTable;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// The functions of module `sys` about the running program: threads, hooks, tracing of all threads.
@PyModule("sys#runtime")
public final class SysRuntime {
    private static final PyClass HOOKS = Record.type("sys.asyncgen_hooks", "firstiter finalizer");
    private static final long DEFAULT_LOADING = 2;

    public SysRuntime(Interp in) {}

    @PyConstant("_git")
    static Object revision() {
        return new PyTuple("pytool", "", "");
    }

    @PyConstant("_framework")
    static final String FRAMEWORK = "";

    @PyFunction
    static Object _current_frames(Interp in) {
        PyDict frames = new PyDict();
        ThreadTable threads = in.machine().threads();
        for (long identity : threads.identities()) {
            Interp one = threads.interp(identity);
            if (one != null && one.frame() != null) {
                frames.put(in, identity, one.frame());
            }
        }
        return frames;
    }

    @PyFunction
    static Object _current_exceptions(Interp in) {
        PyDict exceptions = new PyDict();
        ThreadTable threads = in.machine().threads();
        for (long identity : threads.identities()) {
            Interp one = threads.interp(identity);
            if (one != null) {
                exceptions.put(in, identity, one.handled() == null ? PyNone.NONE : one.handled());
            }
        }
        return exceptions;
    }

    @PyFunction("_clear_type_descriptors(type, /)")
    static void clearDescriptors(Interp in, Object type) {
        if (!(type instanceof PyClass cls)) {
            throw Errors.type("argument must be a type");
        }
        cls.dict().remove("__dict__");
        cls.dict().remove("__weakref__");
        cls.modified();
    }

    @PyFunction
    static long _get_cpu_count_config() {
        return -1;
    }

    @PyFunction
    static void _clear_type_cache() {}

    @PyFunction
    static void _clear_internal_caches() {}

    @PyFunction("_settraceallthreads(function, /)")
    static void traceAll(Interp in, Object function) {
        ThreadTable threads = in.machine().threads();
        for (long identity : threads.identities()) {
            Interp one = threads.interp(identity);
            if (one != null) {
                one.traceWith(function == PyNone.NONE ? null : function);
            }
        }
        in.machine().instrumented();
    }

    @PyFunction("_setprofileallthreads(function, /)")
    static void profileAll(Interp in, Object function) {
        ThreadTable threads = in.machine().threads();
        for (long identity : threads.identities()) {
            Interp one = threads.interp(identity);
            if (one != null) {
                one.profileWith(function == PyNone.NONE ? null : function);
            }
        }
        in.machine().instrumented();
    }

    @PyFunction("call_tracing(func, args, /)")
    static Object callTracing(Interp in, Object function, Object values) {
        if (!(values instanceof PyTuple t)) {
            throw Errors.type(
                    "call_tracing() argument 2 must be tuple, not " + PyClass.of(values).name());
        }
        boolean before = in.isTracing();
        in.tracing(false);
        try {
            return in.call(function, t.items());
        } finally {
            in.tracing(before);
        }
    }

    private static Object hook(Object value, String name) {
        if (value != PyNone.NONE && !PyClass.of(value).slots().hasCall()) {
            throw Errors.type("callable " + name + " expected, got " + PyClass.of(value).name());
        }
        return value;
    }

    @PyFunction("set_asyncgen_hooks(firstiter=<absent>, finalizer=<absent>)")
    static void set_asyncgen_hooks(Interp in, Object first, Object last) {
        Object begins = first == null ? in.asyncBegins() : hook(first, "firstiter");
        Object ends = last == null ? in.asyncEnds() : hook(last, "finalizer");
        in.hookAsyncGenerators(begins, ends);
    }

    @PyFunction
    static Object get_asyncgen_hooks(Interp in) {
        return new PyTuple(HOOKS, new Object[] {in.asyncBegins(), in.asyncEnds()});
    }

    @PyFunction
    static long get_coroutine_origin_tracking_depth(Interp in) {
        return in.originDepth();
    }

    @PyFunction("set_coroutine_origin_tracking_depth(depth)")
    static void set_coroutine_origin_tracking_depth(Interp in, Object depth) {
        long n = Args.toLong(in, depth);
        if (n < 0) {
            throw Errors.value("depth must be >= 0");
        }
        in.trackOrigins(n);
    }

    @PyFunction
    static long getallocatedblocks() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 6;
    }

    @PyFunction
    static long getdlopenflags() {
        return DEFAULT_LOADING;
    }

    @PyFunction("setdlopenflags(flags, /)")
    static void setdlopenflags(long flags) {}

    @PyFunction
    static boolean is_stack_trampoline_active() {
        return false;
    }

    @PyFunction
    static boolean is_remote_debug_enabled() {
        return false;
    }

    @PyFunction("_is_interned(string, /)")
    static boolean isInterned(Object text) {
        return text instanceof String s && s.intern().equals(s);
    }

    @PyFunction("breakpointhook")
    static Object breakpointhook(Interp in, Object[] a, String[] kw) {
        Object os = in.machine().imports().importModule(in, "os");
        Object named = in.callMethod(os, "getenv", "PYTHONBREAKPOINT", "");
        if ("0".equals(named)) {
            return PyNone.NONE;
        }
        String target = "".equals(named) ? "pdb.set_trace" : (String) named;
        int dot = target.lastIndexOf('.');
        Object module =
                in.machine()
                        .imports()
                        .importModule(in, dot < 0 ? "builtins" : target.substring(0, dot));
        Object function =
                dev.pytool.interpreter.protocol.Attributes.read(
                        in, module, target.substring(dot + 1).intern());
        return in.call(function, a, kw);
    }
}
