package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A coroutine: what calling an `async def` function answers.
@PyType(value = "coroutine", home = "-", subclassable = false)
public final class PyCoroutine extends PyGenerator {
    public static final PyClass TYPE = PyClass.builtin(new PyCoroutineTable());

    PyCoroutine(PyFrame frame, PyFunction function) {
        super(TYPE, frame, function);
    }

    /// Has the program warned where the coroutine ends without having begun.
    void warnAtEnd(Interp in) {
        PyFrame waiting = frame;
        waiting.generator = null;
        waiting.weakGenerator = new java.lang.ref.WeakReference<>(this);
        in.machine()
                .finalizers()
                .atEnd(
                        this,
                        later -> {
                            PyCoroutine heir = new PyCoroutine(waiting, waiting.function);
                            try {
                                later.callMethod(
                                        later.machine().imports().importModule(later, "warnings"),
                                        "_warn_unawaited_coroutine",
                                        heir);
                            } catch (PyException e) {
                                Failures.unraisable(later, e.value(), null, heir);
                            }
                        });
    }

    @Override
    String kind() {
        return "coroutine";
    }

    @PySlot("__await__")
    Object await() {
        return new PyCoroutineWrapper(this);
    }

    @PyMethod("send($self, arg, /)")
    public Object sendValue(Interp in, Object value) {
        return send(in, value);
    }

    @PyMethod("throw($self, typ, val=<absent>, tb=<absent>, /)")
    public Object throwInside(Interp in, Object type, Object value, Object traceback) {
        return raiseInside(in, type, value, traceback);
    }

    @PyMethod("close")
    public Object closeNow(Interp in) {
        return close(in);
    }

    @PyGetter("cr_frame")
    Object frameOf() {
        return finished ? PyNone.NONE : frame;
    }

    @PyGetter("cr_code")
    Object codeOf() {
        return frame.code;
    }

    @PyGetter("cr_running")
    boolean isRunning() {
        return running;
    }

    @PyGetter("cr_suspended")
    boolean isWaiting() {
        return isSuspended();
    }

    @PyGetter("cr_await")
    Object awaiting() {
        return Generators.delegate(this);
    }

    @PyGetter("cr_origin")
    Object origin() {
        return PyNone.NONE;
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
        return Text.of("<coroutine object " + shownName() + " at " + Identity.hex(this) + ">");
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object alias(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
