package dev.pytool.interpreter.modules.context;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `contextvars.ContextVar`: a name whose value is the current context's.
@PyType(value = "ContextVar", module = "_contextvars", home = "_contextvars", subclassable = false)
public final class PyContextVar extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyContextVarTable());

    private final Object name;
    private final Object preset;

    private PyContextVar(Object name, Object preset) {
        super(TYPE);
        this.name = name;
        this.preset = preset;
    }

    @PySlot("__new__($type, name, /, *, default=<absent>)")
    static Object create(PyClass cls, Object name, Object preset) {
        if (!Text.is(name)) {
            throw Errors.type("context variable name must be a str");
        }
        return new PyContextVar(name, preset);
    }

    @PyMethod("get($self, default=<absent>, /)")
    Object value(Interp in, Object otherwise) {
        Object own = PyContext.current(in).value(this);
        if (own != null) {
            return own;
        }
        Object answer = otherwise != null ? otherwise : preset;
        if (answer == null) {
            throw Errors.of(ExceptionTypes.LOOKUP_ERROR, this);
        }
        return answer;
    }

    @PyMethod("set($self, value, /)")
    Object assign(Interp in, Object value) {
        PyContext context = PyContext.current(in);
        PyToken token = new PyToken(context, this, context.value(this));
        context.assign(this, value);
        return token;
    }

    @PyMethod("reset($self, token, /)")
    void reset(Interp in, Object token) {
        if (!(token instanceof PyToken t)) {
            throw Errors.type("expected an instance of Token, got " + Display.reprText(in, token));
        }
        t.restore(in, this);
    }

    @PyGetter("name")
    Object name() {
        return name;
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(
                "<ContextVar name="
                        + Display.reprText(in, name)
                        + (preset == null ? "" : " default=" + Display.reprText(in, preset))
                        + " at "
                        + Identity.hex(this)
                        + ">");
    }
}
