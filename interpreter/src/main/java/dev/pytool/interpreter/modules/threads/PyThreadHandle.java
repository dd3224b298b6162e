package dev.pytool.interpreter.modules.threads;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// `_thread._ThreadHandle`: one thread from before its start until after its end.
@PyType(value = "_ThreadHandle", module = "_thread", home = "_thread", subclassable = false)
public final class PyThreadHandle extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyThreadHandleTable());

    private final CountDownLatch end = new CountDownLatch(1);
    private volatile long identity;
    private boolean begun;

    PyThreadHandle() {
        super(TYPE);
    }

    /// The handle of a thread that runs already.
    PyThreadHandle(long identity) {
        super(TYPE);
        this.identity = identity;
        begun = true;
    }

    @PySlot("__new__($type)")
    static Object create(PyClass cls) {
        return new PyThreadHandle();
    }

    /// Takes the handle for a thread about to start.
    void begin() {
        if (begun) {
            throw Errors.runtime("thread already started");
        }
        begun = true;
    }

    void identify(long thread) {
        identity = thread;
    }

    @PyGetter("ident")
    Object identity() {
        return identity == 0 ? PyNone.NONE : (Object) identity;
    }

    @PyMethod("is_done")
    boolean isDone() {
        return end.getCount() == 0;
    }

    @PyMethod("_set_done")
    void done() {
        if (!begun) {
            throw Errors.runtime("thread not started");
        }
        end.countDown();
    }

    @PyMethod("join($self, timeout=None, /)")
    void join(Interp in, Object timeout) {
        if (!begun) {
            throw Errors.runtime("thread not started");
        }
        if (identity == Thread.currentThread().threadId() && !isDone()) {
            throw Errors.runtime("Cannot join current thread");
        }
        double seconds = timeout == PyNone.NONE ? -1 : Args.toDouble(in, timeout);
        if (isDone()) {
            return;
        }
        Blocking.await(
                in,
                seconds < 0 ? -1 : (long) (Math.min(seconds, Timeouts.LONGEST) * 1e9),
                left -> {
                    if (left < 0) {
                        end.await();
                        return true;
                    }
                    return end.await(left, TimeUnit.NANOSECONDS);
                });
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<_ThreadHandle object at " + Identity.hex(this) + ": ident=" + identity + ">");
    }
}
