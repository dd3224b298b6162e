package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_thread.lock`.
@PyType(value = "lock", module = "_thread", home = "_thread", subclassable = false)
public final class PyLock extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyLockTable());

    private final java.util.concurrent.Semaphore free = new java.util.concurrent.Semaphore(1);

    PyLock() {
        super(TYPE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyLock();
    }

    @PyMethod("acquire($self, /, blocking=True, timeout=-1)")
    boolean acquire(Interp in, boolean blocking, double timeout) {
        if (free.tryAcquire()) {
            return true;
        }
        if (!blocking) {
            return false;
        }
        in.machine().lock().unlock();
        try {
            if (timeout < 0) {
                free.acquire();
                return true;
            }
            return free.tryAcquire(
                    (long) (timeout * 1e9), java.util.concurrent.TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            in.machine().lock().lock();
        }
    }

    @PyMethod
    void release() {
        if (free.availablePermits() > 0) {
            throw Errors.runtime("release unlocked lock");
        }
        free.release();
    }

    @PyMethod
    boolean locked() {
        return free.availablePermits() == 0;
    }

    @PyMethod("__enter__")
    boolean enter(Interp in) {
        return acquire(in, true, -1);
    }

    @PyMethod("__exit__($self, type, value, traceback, /)")
    void exit(Object type, Object value, Object traceback) {
        release();
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<"
                        + (locked() ? "locked" : "unlocked")
                        + " _thread.lock object at "
                        + Identity.hex(this)
                        + ">");
    }
}
