package dev.pytool.interpreter.modules.context;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// `contextvars.Context`: values of context variables. Each thread has a current one; the map is
/// replaced, never changed, so that copies cost nothing.
@PyType(value = "Context", module = "_contextvars", home = "_contextvars", subclassable = false)
public final class PyContext extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyContextTable());

    private Map<PyContextVar, Object> values;
    private boolean entered;

    private PyContext(Map<PyContextVar, Object> values) {
        super(TYPE);
        this.values = values;
    }

    /// The calling thread's context, made at its first use.
    public static PyContext current(Interp in) {
        if (in.context() instanceof PyContext context) {
            return context;
        }
        PyContext made = new PyContext(Map.of());
        made.entered = true;
        in.useContext(made);
        return made;
    }

    /// The variable's value, or `null`.
    Object value(PyContextVar variable) {
        return values.get(variable);
    }

    /// Sets the variable; `null` takes its value away.
    void assign(PyContextVar variable, Object value) {
        Map<PyContextVar, Object> next = new LinkedHashMap<>(values);
        if (value == null) {
            next.remove(variable);
        } else {
            next.put(variable, value);
        }
        values = next;
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type("Context() does not accept any arguments");
        }
        return new PyContext(Map.of());
    }

    @PyMethod("copy")
    PyContext copy() {
        return new PyContext(values);
    }

    @PyMethod("run")
    Object run(Interp in, Object[] a, String[] kw) {
        if (a.length == kw.length) {
            throw Errors.type("run() missing 1 required positional argument");
        }
        return within(in, a[0], Arrays.copyOfRange(a, 1, a.length), kw);
    }

    /// Calls with this context as the thread's current one.
    public Object within(Interp in, Object callable, Object[] a, String[] kw) {
        if (entered) {
            throw Errors.runtime(
                    "cannot enter context: " + Display.reprText(in, this) + " is already entered");
        }
        Object outer = current(in);
        entered = true;
        in.useContext(this);
        try {
            return in.call(callable, a, kw);
        } finally {
            in.useContext(outer);
            entered = false;
        }
    }

    private static PyContextVar key(Interp in, Object key) {
        if (key instanceof PyContextVar variable) {
            return variable;
        }
        throw Errors.type("a ContextVar key was expected, got " + Display.reprText(in, key));
    }

    @PyMethod("get($self, key, default=None, /)")
    Object read(Interp in, Object key, Object otherwise) {
        Object value = values.get(key(in, key));
        return value == null ? otherwise : value;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        Object value = values.get(key(in, key));
        if (value == null) {
            throw Errors.key(key);
        }
        return value;
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object key) {
        return values.containsKey(key(in, key));
    }

    @PySlot("__len__")
    long len() {
        return values.size();
    }

    @PySlot("__iter__")
    Object iter(Interp in) {
        return Iteration.iterator(in, keys());
    }

    @PyMethod("keys")
    Object keys() {
        return new PyList(values.keySet().toArray());
    }

    @PyMethod("values")
    Object valueList() {
        return new PyList(values.values().toArray());
    }

    @PyMethod("items")
    Object items() {
        return new PyList(
                values.entrySet().stream()
                        .map(e -> (Object) new PyTuple(e.getKey(), e.getValue()))
                        .toArray());
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (!(other instanceof PyContext c)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (values.size() != c.values.size()) {
            return false;
        }
        for (Map.Entry<PyContextVar, Object> entry : values.entrySet()) {
            Object theirs = c.values.get(entry.getKey());
            if (theirs == null || !Comparison.same(in, entry.getValue(), theirs)) {
                return false;
            }
        }
        return true;
    }
}
