package dev.pytool.interpreter.modules.context;

import dev.pytool.interpreter.object.Errors;
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

/// `contextvars.Token`: what a context variable held before one `set`.
@PyType(value = "Token", module = "_contextvars", home = "_contextvars", subclassable = false)
public final class PyToken extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTokenTable());

    private final PyContext context;
    private final PyContextVar variable;
    private final Object before;
    private boolean used;

    /// @param before the variable's earlier value in the context, or `null`
    PyToken(PyContext context, PyContextVar variable, Object before) {
        super(TYPE);
        this.context = context;
        this.variable = variable;
        this.before = before;
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        throw Errors.runtime("Tokens can only be created by ContextVars");
    }

    /// Gives the variable its earlier value back, which works once.
    void restore(Interp in, PyContextVar asked) {
        if (used) {
            throw Errors.runtime(Display.reprText(in, this) + " has already been used once");
        }
        if (asked != variable) {
            throw Errors.value(
                    Display.reprText(in, this) + " was created by a different ContextVar");
        }
        if (context != PyContext.current(in)) {
            throw Errors.value(Display.reprText(in, this) + " was created in a different Context");
        }
        used = true;
        context.assign(variable, before);
    }

    @PyGetter("var")
    Object variable() {
        return variable;
    }

    @PyGetter("old_value")
    Object before() {
        return before == null ? PyMissingToken.MISSING : before;
    }

    @PyMethod("__enter__")
    Object enter() {
        return this;
    }

    @PyMethod("__exit__($self, type, value, traceback, /)")
    void exit(Interp in, Object type, Object value, Object traceback) {
        restore(in, variable);
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(
                "<Token"
                        + (used ? " used" : "")
                        + " var="
                        + Display.reprText(in, variable)
                        + " at "
                        + Identity.hex(this)
                        + ">");
    }
}
