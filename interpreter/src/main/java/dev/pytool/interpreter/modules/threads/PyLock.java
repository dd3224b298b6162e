package dev.pytool.interpreter.modules.threads;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.concurrent.Semaphore;

/// `_thread.lock`.
@PyType(value = "lock", module = "_thread", home = "_thread", subclassable = false)
public final class PyLock extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyLockTable());

    private Semaphore free = new Semaphore(1);

    PyLock() {
        super(TYPE);
    }

    @PySlot("__new__($type)")
    static Object create(PyClass cls) {
        return new PyLock();
    }

    @PyMethod("acquire($self, blocking=True, timeout=-1)")
    boolean acquire(Interp in, boolean blocking, Object timeout) {
        return Timeouts.acquire(in, free, Timeouts.nanos(in, blocking, timeout));
    }

    @PyMethod("acquire_lock($self, blocking=True, timeout=-1)")
    boolean acquireLock(Interp in, boolean blocking, Object timeout) {
        return acquire(in, blocking, timeout);
    }

    @PyMethod
    void release() {
        if (free.availablePermits() > 0) {
            throw Errors.runtime("release unlocked lock");
        }
        free.release();
    }

    @PyMethod("release_lock")
    void releaseLock() {
        release();
    }

    @PyMethod
    boolean locked() {
        return free.availablePermits() == 0;
    }

    @PyMethod("locked_lock")
    boolean lockedLock() {
        return locked();
    }

    @PyMethod("_at_fork_reinit")
    void renew() {
        free = new Semaphore(1);
    }

    @PyMethod("__enter__")
    boolean enter(Interp in) {
        return Timeouts.acquire(in, free, -1);
    }

    @PyMethod("__exit__")
    void exit(Object[] a, String[] kw) {
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
