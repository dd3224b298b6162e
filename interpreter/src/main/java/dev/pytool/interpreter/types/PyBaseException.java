package dev.pytool.interpreter.types;

import dev.pytool.interpreter.eval.PyTraceback;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// `BaseException`. Extra attributes of subclasses (`name`, `errno`, ...) are fields by name,
/// declared as getters in the subclass's own file.
@PyType(value = "BaseException", instanceDict = true)
public class PyBaseException extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyBaseExceptionTable());

    private PyTuple arguments = PyTuple.EMPTY;
    private PyBaseException cause;
    private PyBaseException context;
    private boolean suppressContext;
    private PyTraceback traceback;
    private Map<String, Object> fields;

    public PyBaseException(PyClass type) {
        super(type);
    }

    /// An exception of a builtin class, as `type(*arguments)` makes it.
    public static PyBaseException make(PyClass type, Object... values) {
        Object made = type.slots().create(null, type, values, Args.NO_NAMES);
        PyBaseException exception = (PyBaseException) made;
        exception.arguments = new PyTuple(values);
        type.slots().init(null, exception, values, Args.NO_NAMES);
        return exception;
    }

    public Object[] arguments() {
        return arguments.items();
    }

    public void setArguments(PyTuple values) {
        arguments = values;
    }

    /// An extra attribute, or `null`.
    public Object field(String name) {
        return fields == null ? null : fields.get(name);
    }

    public void setField(String name, Object value) {
        if (fields == null) {
            fields = new HashMap<>();
        }
        fields.put(name, value);
    }

    /// An extra attribute as Python reads it.
    protected Object fieldOrNone(String name) {
        Object value = field(name);
        return value == null ? PyNone.NONE : value;
    }

    /// The traceback, or `null`.
    public PyTraceback traceback() {
        return traceback;
    }

    public void traceTo(PyTraceback other) {
        traceback = other;
    }

    /// The exception that was being handled when this one was raised, or `null`.
    public PyBaseException context() {
        return context;
    }

    public void setContext(PyBaseException other) {
        context = other;
    }

    public void setCause(PyBaseException other) {
        cause = other;
        suppressContext = true;
    }

    @PySlot("__new__")
    static Object create(Interp in, PyClass cls, Object[] a, String[] kw) {
        PyBaseException made = new PyBaseException(cls);
        made.arguments = new PyTuple(Arrays.copyOf(a, a.length - kw.length));
        return made;
    }

    @PySlot("__init__")
    void init(Interp in, Object[] a, String[] kw) {
        if (kw.length > 0) {
            throw Errors.type(type().name() + "() takes no keyword arguments");
        }
        arguments = new PyTuple(a);
    }

    @PyMethod("add_note($self, note, /)")
    void addNote(Object note) {
        if (!Text.is(note)) {
            throw Errors.type("add_note() argument must be str, not " + PyClass.of(note).name());
        }
        Object notes = attributes().get("__notes__");
        if (notes == null) {
            notes = new PyList();
            attributes().put("__notes__", notes);
        }
        if (!(notes instanceof PyList list)) {
            throw Errors.type("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
    }

    public void addNote(String note) {
        addNote(Text.of(note));
    }

    @PyMethod("with_traceback($self, tb, /)")
    Object withTraceback(Object tb) {
        setTraceback(tb);
        return this;
    }

    @PySlot("__str__")
    Object str(Interp in) {
        Object[] items = arguments.items();
        return items.length == 0
                ? ""
                : Text.plain(Display.str(in, items.length == 1 ? items[0] : arguments));
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        Object[] items = arguments.items();
        Object inner =
                items.length == 1
                        ? Text.concat(Text.concat("(", Display.repr(in, items[0])), ")")
                        : Display.repr(in, arguments);
        return Text.concat(Text.of(type().shortName()), inner);
    }

    @PyGetter("args")
    Object argumentTuple() {
        return arguments;
    }

    @PySetter("args")
    void argumentTuple(Interp in, Object value) {
        if (value == null) {
            throw Errors.type("args may not be deleted");
        }
        arguments = new PyTuple(Iteration.array(in, value));
    }

    @PyGetter("__dict__")
    Object dict() {
        return attributes();
    }

    @PySetter("__dict__")
    void dict(Object value) {
        replaceAttributes((PyDict) value);
    }

    @PyGetter("__traceback__")
    Object tracebackAttribute() {
        return traceback == null ? PyNone.NONE : traceback;
    }

    @PySetter("__traceback__")
    void setTraceback(Object value) {
        if (value == null) {
            throw Errors.type("__traceback__ may not be deleted");
        }
        if (value == PyNone.NONE) {
            traceback = null;
        } else if (value instanceof PyTraceback t) {
            traceback = t;
        } else {
            throw Errors.type("__traceback__ must be a traceback or None");
        }
    }

    @PyGetter("__context__")
    Object contextAttribute() {
        return context == null ? PyNone.NONE : context;
    }

    @PySetter("__context__")
    void contextAttribute(Object value) {
        context =
                exceptionOrNone(
                        "__context__",
                        value,
                        "exception context must be None or derive from BaseException");
    }

    @PyGetter("__cause__")
    public Object causeAttribute() {
        return cause == null ? PyNone.NONE : cause;
    }

    @PySetter("__cause__")
    void causeAttribute(Object value) {
        cause =
                exceptionOrNone(
                        "__cause__",
                        value,
                        "exception cause must be None or derive from BaseException");
        suppressContext = true;
    }

    private static PyBaseException exceptionOrNone(String name, Object value, String message) {
        if (value == null) {
            throw Errors.type(name + " may not be deleted");
        }
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyBaseException e) {
            return e;
        }
        throw Errors.type(message);
    }

    @PyGetter("__suppress_context__")
    public boolean suppressesContext() {
        return suppressContext;
    }

    @PySetter("__suppress_context__")
    void suppressContext(Interp in, Object value) {
        suppressContext = in.isTrue(value);
    }

    @PyMethod("__reduce__")
    Object reduce() {
        return attributesIfAny() != null && attributesIfAny().size() > 0
                ? new PyTuple(type(), arguments, attributes())
                : new PyTuple(type(), arguments);
    }

    @PyMethod("__setstate__($self, state, /)")
    void restore(Interp in, Object state) {
        if (state instanceof PyDict d) {
            for (Object[] entry : d.entryArray()) {
                Attributes.write(in, this, Text.java(entry[0]), entry[1]);
            }
        }
    }
}
