package dev.pytool.interpreter.modules.functools;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBoundMethod;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `functools.partial`: a call with some arguments given already; a Placeholder among them is
/// filled by the next positional argument of the call.
@PyType(value = "partial", module = "functools", home = "_functools", instanceDict = true)
public final class PyPartial extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyPartialTable());

    private Object function;
    private PyTuple given;
    private PyDict named;
    private int holes;

    private PyPartial(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(Interp in, PyClass cls, Object[] a, String[] kw) {
        int count = a.length - kw.length;
        if (count < 1) {
            throw Errors.type("type 'partial' takes at least one argument");
        }
        if (!PyClass.of(a[0]).slots().hasCall()) {
            throw Errors.type("the first argument must be callable");
        }
        Object[] more = Arrays.copyOfRange(a, 1, count);
        if (more.length > 0 && more[more.length - 1] == PyPlaceholder.PLACEHOLDER) {
            throw Errors.type("trailing Placeholders are not allowed");
        }
        PyDict keywords = new PyDict();
        Object target = a[0];
        if (target instanceof PyPartial inner
                && (inner.attributesIfAny() == null || inner.attributesIfAny().size() == 0)) {
            target = inner.function;
            more = inner.filled(more, false);
            keywords.putAll(in, inner.named);
        }
        for (int i = 0; i < kw.length; i++) {
            if (a[count + i] == PyPlaceholder.PLACEHOLDER) {
                throw Errors.type("Placeholder cannot be passed as a keyword argument");
            }
            keywords.put(in, Text.of(kw[i]), a[count + i]);
        }
        PyPartial made = new PyPartial(cls);
        made.fill(target, new PyTuple(more), keywords);
        return made;
    }

    private void fill(Object target, PyTuple values, PyDict keywords) {
        function = target;
        given = values;
        named = keywords;
        holes = 0;
        for (Object value : values.items()) {
            holes += value == PyPlaceholder.PLACEHOLDER ? 1 : 0;
        }
    }

    /// The given arguments with these in the places kept free, the rest behind.
    private Object[] filled(Object[] more, boolean all) {
        if (all && more.length < holes) {
            throw Errors.type(
                    "missing positional arguments in 'partial' call; expected at least "
                            + holes
                            + ", got "
                            + more.length);
        }
        Object[] values = given.items();
        int inside = Math.min(holes, more.length);
        Object[] answer = Arrays.copyOf(values, values.length + more.length - inside);
        int next = 0;
        for (int i = 0; i < values.length && next < inside; i++) {
            if (values[i] == PyPlaceholder.PLACEHOLDER) {
                answer[i] = more[next++];
            }
        }
        System.arraycopy(more, next, answer, values.length, more.length - next);
        return answer;
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        int count = a.length - kw.length;
        Object[] values = filled(kw.length == 0 ? a : Arrays.copyOf(a, count), true);
        if (named.size() == 0 && kw.length == 0) {
            return in.call(function, values, Args.NO_NAMES);
        }
        PyDict all = named.copyOf();
        for (int i = 0; i < kw.length; i++) {
            all.put(in, Text.of(kw[i]), a[count + i]);
        }
        String[] names = new String[all.size()];
        Object[] together = Arrays.copyOf(values, values.length + names.length);
        int at = 0;
        for (Object[] entry : all.entryArray()) {
            names[at] = Text.java(entry[0]);
            together[values.length + at++] = entry[1];
        }
        return in.call(function, together, names);
    }

    @PySlot("__get__")
    Object bind(Object instance, Object owner) {
        return instance == null || instance == PyNone.NONE
                ? this
                : new PyBoundMethod(this, instance);
    }

    @PyGetter("func")
    Object function() {
        return function;
    }

    @PyGetter("args")
    Object given() {
        return given;
    }

    @PyGetter("keywords")
    Object named() {
        return named;
    }

    @PyMethod("__reduce__")
    Object reduce() {
        return new PyTuple(
                PyClass.of(this),
                new PyTuple(function),
                new PyTuple(
                        function,
                        given,
                        named,
                        attributesIfAny() == null ? PyNone.NONE : attributesIfAny()));
    }

    @PyMethod("__setstate__($self, state, /)")
    void restore(Interp in, Object state) {
        if (!(state instanceof PyTuple t)
                || t.items().length != 4
                || !PyClass.of(t.items()[0]).slots().hasCall()
                || !(t.items()[1] instanceof PyTuple values)
                || !(t.items()[2] == PyNone.NONE || t.items()[2] instanceof PyDict)) {
            throw Errors.type("invalid partial state");
        }
        Object[] all = values.items();
        if (all.length > 0 && all[all.length - 1] == PyPlaceholder.PLACEHOLDER) {
            throw Errors.type("trailing Placeholders are not allowed");
        }
        PyDict keywords = new PyDict();
        if (t.items()[2] instanceof PyDict d) {
            keywords.putAll(in, d);
        }
        fill(t.items()[0], new PyTuple(all.clone()), keywords);
        replaceAttributes(t.items()[3] instanceof PyDict d ? d : null);
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        if (!Display.enter(in, this)) {
            return "...";
        }
        try {
            StringBuilder out = new StringBuilder();
            out.append(PyClass.of(this).fullName()).append('(');
            out.append(Display.reprText(in, function));
            for (Object value : given.items()) {
                out.append(", ").append(Display.reprText(in, value));
            }
            for (Object[] entry : named.entryArray()) {
                out.append(", ")
                        .append(Display.strText(in, entry[0]))
                        .append('=')
                        .append(Display.reprText(in, entry[1]));
            }
            return Text.of(out.append(')').toString());
        } finally {
            Display.leave(in, this);
        }
    }
}
