package dev.pytool.interpreter.object;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.PyFrame;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyNone;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One Python thread: its innermost frame, its depth, the exception being handled. Passed to
/// whatever may run Python code. What all threads share is the [Machine].
public final class Interp {
    private final Machine machine;
    private PyFrame frame;
    private int depth;
    private PyBaseException handled;
    private Object stopValue = PyNone.NONE;
    private Object traceFunction;
    private Object profileFunction;
    private Object context;
    private boolean tracing;
    private Object asyncBegins = PyNone.NONE;
    private Object asyncEnds = PyNone.NONE;
    private long originDepth;
    private final Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    public Interp(Machine machine) {
        this.machine = machine;
    }

    public Machine machine() {
        return machine;
    }

    /// The innermost frame of Python code, or `null`.
    public PyFrame frame() {
        return frame;
    }

    public void enter(PyFrame inner) {
        frame = inner;
    }

    /// Counts one more nested call, or raises RecursionError.
    public void deepen() {
        if (++depth > machine.recursionLimit()) {
            depth--;
            throw Errors.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
        }
    }

    public void rise() {
        depth--;
    }

    public int depth() {
        return depth;
    }

    /// The containers whose repr is being made, by identity.
    public Set<Object> shown() {
        return shown;
    }

    /// The exception an `except` block of this thread is handling, or `null`.
    public PyBaseException handled() {
        return handled;
    }

    public void handle(PyBaseException exception) {
        handled = exception;
    }

    /// The value a StopIteration carried that ended the last `next` by an exception.
    public Object takeStopValue() {
        Object value = stopValue;
        stopValue = PyNone.NONE;
        return value;
    }

    public void noteStop(PyException stop) {
        Object value = stop.value().field("value");
        stopValue = value == null ? PyNone.NONE : value;
    }

    public void stopWith(Object value) {
        stopValue = value;
    }

    /// The function of `sys.settrace` for this thread, or `null`.
    public Object traceFunction() {
        return traceFunction;
    }

    public void traceWith(Object function) {
        traceFunction = function;
    }

    /// Whether a trace function is running: it is not traced itself.
    public boolean isTracing() {
        return tracing;
    }

    public void tracing(boolean now) {
        tracing = now;
    }

    /// The function of `sys.setprofile` for this thread, or `null`.
    public Object profileFunction() {
        return profileFunction;
    }

    public void profileWith(Object function) {
        profileFunction = function;
    }

    /// What an asynchronous generator's first iteration calls, or None.
    public Object asyncBegins() {
        return asyncBegins;
    }

    /// What the end of an asynchronous generator's life calls, or None.
    public Object asyncEnds() {
        return asyncEnds;
    }

    public void hookAsyncGenerators(Object begins, Object ends) {
        asyncBegins = begins;
        asyncEnds = ends;
    }

    /// How many frames coroutines remember of where they were made.
    public long originDepth() {
        return originDepth;
    }

    public void trackOrigins(long depth) {
        originDepth = depth;
    }

    /// The current `contextvars.Context`, or `null`.
    public Object context() {
        return context;
    }

    public void useContext(Object other) {
        context = other;
    }

    public Object call(Object callable, Object... values) {
        return call(callable, values, Args.NO_NAMES);
    }

    /// Calls; `names` belong to the last values.
    public Object call(Object callable, Object[] values, String[] names) {
        if (callable instanceof PyFunction function) {
            return Evaluator.call(this, function, values, names);
        }
        if (callable instanceof PyBuiltin builtin) {
            return builtin.call(this, values, names);
        }
        Object answer = PyClass.of(callable).slots().call(this, callable, values, names);
        if (answer == null) {
            throw Errors.type("'" + PyClass.of(callable).name() + "' object is not callable");
        }
        return answer;
    }

    /// Calls a method found in the class of `self`.
    public Object callSpecial(Object method, Object self, Object... values) {
        return callSpecial(method, self, values, Args.NO_NAMES);
    }

    public Object callSpecial(Object method, Object self, Object[] values, String[] names) {
        if (method instanceof PyFunction
                || method instanceof PyMethodDescr
                || method instanceof PySlotWrapper) {
            Object[] all = new Object[values.length + 1];
            all[0] = self;
            System.arraycopy(values, 0, all, 1, values.length);
            return call(method, all, names);
        }
        return call(Descriptors.read(this, method, self, PyClass.of(self)), values, names);
    }

    /// Calls `object.name(values)`.
    public Object callMethod(Object object, String name, Object... values) {
        return call(
                dev.pytool.interpreter.protocol.Attributes.read(this, object, name),
                values,
                Args.NO_NAMES);
    }

    /// The truth of a value.
    public boolean isTrue(Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        if (value == PyNone.NONE) {
            return false;
        }
        return PyClass.of(value).slots().truth(this, value);
    }

    public List<Object> listOf(Object iterable) {
        return Iteration.list(this, iterable);
    }

    /// `__name__` of the module whose code runs.
    public Optional<Object> currentModuleName() {
        return frame == null
                ? Optional.empty()
                : Optional.ofNullable(frame.globals().get("__name__"));
    }

    /// `a | b` of types.
    Object unionOf(Object a, Object b) {
        return dev.pytool.interpreter.types.PyUnion.of(this, a, b);
    }
}
