package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `gc`. The JVM's collector does the work: thresholds and debug flags are kept and have no
/// effect; no object is ever found in a cycle, so `garbage` stays empty.
@PyModule("gc")
public final class GcModule {
    private final PyList callbacks = new PyList();
    private boolean enabled = true;
    private long flags;
    private Object[] thresholds = {2000L, 10L, 0L};
    private long collections;

    GcModule(Interp in) {}

    @PyConstant("DEBUG_STATS")
    static final long STATS = 1;

    @PyConstant("DEBUG_COLLECTABLE")
    static final long COLLECTABLE = 2;

    @PyConstant("DEBUG_UNCOLLECTABLE")
    static final long UNCOLLECTABLE = 4;

    @PyConstant("DEBUG_SAVEALL")
    static final long SAVE_ALL = 32;

    @PyConstant("DEBUG_LEAK")
    static final long LEAK = 38;

    @PyConstant("garbage")
    static Object garbage() {
        return new PyList();
    }

    @PyConstant("callbacks")
    Object callbacks() {
        return callbacks;
    }

    @PyFunction
    void enable() {
        enabled = true;
    }

    @PyFunction
    void disable() {
        enabled = false;
    }

    @PyFunction
    boolean isenabled() {
        return enabled;
    }

    @PyFunction("collect($module, /, generation=2)")
    long collect(Interp in, long generation) {
        if (generation < 0 || generation > 2) {
            throw Errors.value("invalid generation");
        }
        tell(in, "start", generation);
        collections++;
        in.machine().finalizers().collect(in);
        tell(in, "stop", generation);
        return 0;
    }

    private void tell(Interp in, String phase, long generation) {
        for (Object callback : callbacks.toArray()) {
            PyDict info = new PyDict();
            info.put("generation", generation);
            info.put("collected", 0L);
            info.put("uncollectable", 0L);
            in.call(callback, phase, info);
        }
    }

    @PyFunction("set_debug($module, flags, /)")
    void set_debug(long wanted) {
        flags = wanted;
    }

    @PyFunction
    long get_debug() {
        return flags;
    }

    @PyFunction("set_threshold")
    void set_threshold(Interp in, Object[] a, String[] kw) {
        if (a.length == 0) {
            throw Errors.type("gc.set_threshold requires 1 to 3 arguments");
        }
        for (int i = 0; i < Math.min(3, a.length); i++) {
            thresholds[i] = Args.toLong(in, a[i]);
        }
    }

    @PyFunction
    Object get_threshold() {
        return new PyTuple(thresholds.clone());
    }

    @PyFunction
    static Object get_count() {
        return new PyTuple(0L, 0L, 0L);
    }

    @PyFunction
    Object get_stats() {
        Object[] generations = new Object[3];
        for (int i = 0; i < 3; i++) {
            PyDict row = new PyDict();
            row.put("collections", i == 2 ? collections : 0L);
            row.put("collected", 0L);
            row.put("uncollectable", 0L);
            generations[i] = row;
        }
        return new PyList(generations);
    }

    @PyFunction("get_objects($module, /, generation=None)")
    static Object get_objects(Object generation) {
        return new PyList();
    }

    @PyFunction("get_referrers")
    static Object get_referrers(Object[] a, String[] kw) {
        return new PyList();
    }

    @PyFunction("get_referents")
    static Object get_referents(Interp in, Object[] a, String[] kw) {
        PyList found = new PyList();
        for (Object value : a) {
            if (value instanceof PyDict d) {
                for (Object[] entry : d.entryArray()) {
                    found.append(entry[0]);
                    found.append(entry[1]);
                }
            } else if (value instanceof PyList l) {
                l.asList().forEach(found::append);
            } else if (value instanceof PyTuple t) {
                for (Object item : t.items()) {
                    found.append(item);
                }
            } else if (value instanceof PyObject o && o.attributesIfAny() != null) {
                found.append(o.attributesIfAny());
                found.append(o.type());
            }
        }
        return found;
    }

    @PyFunction("is_tracked($module, obj, /)")
    static boolean is_tracked(Object value) {
        return value instanceof PyObject;
    }

    @PyFunction("is_finalized($module, obj, /)")
    static boolean is_finalized(Object value) {
        return false;
    }

    @PyFunction
    static void freeze() {}

    @PyFunction
    static void unfreeze() {}

    @PyFunction
    static long get_freeze_count() {
        return 0;
    }
}
