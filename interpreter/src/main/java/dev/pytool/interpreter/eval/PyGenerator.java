package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A generator: a frame that waits between `yield` and `next`. Coroutines and asynchronous
/// generators wrap one.
@PyType(value = "generator", home = "-", subclassable = false)
public class PyGenerator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyGeneratorTable());

    final PyFrame frame;
    boolean started;
    boolean running;
    boolean finished;

    /// Whether only the stack of a `for` loop refers to it.
    boolean temporary;

    PyBaseException handled;
    private Object name;
    private Object qualifiedName;

    PyGenerator(PyClass type, PyFrame frame, PyFunction function) {
        super(type);
        this.frame = frame;
        frame.generator = this;
        name = Text.of(frame.code.name());
        qualifiedName =
                function == null
                        ? Text.of(frame.code.qualifiedName())
                        : Text.of(function.shownName());
    }

    /// Has the generator closed after its end: it waits inside a `try`. From now on the frame knows
    /// it weakly.
    void closeAtEnd(Interp in) {
        PyFrame waiting = frame;
        waiting.generator = null;
        waiting.weakGenerator = new java.lang.ref.WeakReference<>(this);
        in.machine()
                .finalizers()
                .atEnd(
                        this,
                        later -> {
                            PyGenerator heir = new PyGenerator(TYPE, waiting, null);
                            heir.started = true;
                            if (!waiting.finished) {
                                Generators.close(later, heir);
                            }
                        });
    }

    /// The frame, which is kept after the end for inspection.
    public PyFrame frame() {
        return frame;
    }

    boolean isSuspended() {
        return started && !running && !finished;
    }

    String kind() {
        return "generator";
    }

    /// Resumes with a value. Answers the next yielded value, or `null` after the end with the
    /// result left in [Interp#takeStopValue].
    public Object resume(Interp in, Object value) {
        return Generators.resume(in, this, value, null);
    }

    /// Resumes by raising inside; answers as [#resume] does.
    public Object raise(Interp in, PyException exception) {
        return Generators.resume(in, this, PyNone.NONE, exception);
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        return resume(in, PyNone.NONE);
    }

    @PyMethod("send($self, arg, /)")
    public Object send(Interp in, Object value) {
        return Generators.orStop(in, resume(in, value));
    }

    @PyMethod("throw($self, typ, val=<absent>, tb=<absent>, /)")
    public Object raiseInside(Interp in, Object type, Object value, Object traceback) {
        return Generators.orStop(in, raise(in, Generators.exception(in, type, value, traceback)));
    }

    @PyMethod
    public Object close(Interp in) {
        return Generators.close(in, this);
    }

    @PyGetter("gi_frame")
    Object frameAttribute() {
        return finished ? PyNone.NONE : frame;
    }

    @PyGetter("gi_code")
    Object codeAttribute() {
        return frame.code;
    }

    @PyGetter("gi_running")
    boolean runningAttribute() {
        return running;
    }

    @PyGetter("gi_suspended")
    boolean suspendedAttribute() {
        return isSuspended();
    }

    @PyGetter("gi_yieldfrom")
    Object yieldFrom() {
        return Generators.delegate(this);
    }

    @PyGetter("__name__")
    Object nameAttribute() {
        return name;
    }

    @PySetter("__name__")
    void nameAttribute(Object value) {
        name = value;
    }

    @PyGetter("__qualname__")
    Object qualifiedNameAttribute() {
        return qualifiedName;
    }

    @PySetter("__qualname__")
    void qualifiedNameAttribute(Object value) {
        qualifiedName = value;
    }

    String shownName() {
        return Text.java(qualifiedName);
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of("<generator object " + shownName() + " at " + Identity.hex(this) + ">");
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
