package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// An asynchronous generator (PEP 525).
@PyType(value = "async_generator", home = "-", subclassable = false)
public final class PyAsyncGenerator extends PyGenerator {
    public static final PyClass TYPE = PyClass.builtin(new PyAsyncGeneratorTable());

    boolean busy;
    boolean closed;
    private boolean met;

    /// Tells the thread's hook of the generator's first step (PEP 525).
    private void meet(Interp in) {
        if (!met) {
            met = true;
            if (in.asyncBegins() != PyNone.NONE) {
                in.call(in.asyncBegins(), this);
            }
        }
    }

    PyAsyncGenerator(PyFrame frame, PyFunction function) {
        super(TYPE, frame, function);
    }

    @Override
    String kind() {
        return "async generator";
    }

    @PySlot("__aiter__")
    Object aiter() {
        return this;
    }

    @PySlot("__anext__")
    Object anext(Interp in) {
        meet(in);
        return new PyAsyncStep(this, PyAsyncStep.SEND, PyNone.NONE, null);
    }

    @PyMethod("asend($self, arg, /)")
    Object asend(Interp in, Object value) {
        meet(in);
        return new PyAsyncStep(this, PyAsyncStep.SEND, value, null);
    }

    @PyMethod("athrow($self, typ, val=<absent>, tb=<absent>, /)")
    Object athrow(Interp in, Object type, Object value, Object traceback) {
        meet(in);
        return new PyAsyncStep(
                this,
                PyAsyncStep.THROW,
                PyNone.NONE,
                Generators.exception(in, type, value, traceback));
    }

    @PyMethod
    Object aclose(Interp in) {
        meet(in);
        return new PyAsyncStep(
                this, PyAsyncStep.CLOSE, PyNone.NONE, Errors.of(ExceptionTypes.GENERATOR_EXIT));
    }

    @PyGetter("ag_frame")
    Object frameOf() {
        return finished ? PyNone.NONE : frame;
    }

    @PyGetter("ag_code")
    Object codeOf() {
        return frame.code;
    }

    @PyGetter("ag_running")
    boolean isRunning() {
        return busy || running;
    }

    @PyGetter("ag_suspended")
    boolean isWaiting() {
        return isSuspended();
    }

    @PyGetter("ag_await")
    Object awaiting() {
        return Generators.delegate(this);
    }

    @PyGetter("__name__")
    Object name() {
        return nameAttribute();
    }

    @PySetter("__name__")
    void name(Object value) {
        nameAttribute(value);
    }

    @PyGetter("__qualname__")
    Object qualifiedName() {
        return qualifiedNameAttribute();
    }

    @PySetter("__qualname__")
    void qualifiedName(Object value) {
        qualifiedNameAttribute(value);
    }

    @PySlot("__repr__")
    Object show() {
        return Text.of(
                "<async_generator object " + shownName() + " at " + Identity.hex(this) + ">");
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object alias(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
