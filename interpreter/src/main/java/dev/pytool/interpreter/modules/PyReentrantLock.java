package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_thread.RLock`.
@PyType(value = "RLock", module = "_thread", home = "_thread")
public final class PyReentrantLock extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyReentrantLockTable());

    private final java.util.concurrent.locks.ReentrantLock lock =
            new java.util.concurrent.locks.ReentrantLock();

    private PyReentrantLock(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyReentrantLock(cls);
    }

    @PyMethod("acquire($self, /, blocking=True, timeout=-1)")
    boolean acquire(Interp in, boolean blocking, double timeout) {
        if (lock.tryLock()) {
            return true;
        }
        if (!blocking) {
            return false;
        }
        in.machine().lock().unlock();
        try {
            if (timeout < 0) {
                lock.lock();
                return true;
            }
            return lock.tryLock((long) (timeout * 1e9), java.util.concurrent.TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            in.machine().lock().lock();
        }
    }

    @PyMethod
    void release() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtime("cannot release un-acquired lock");
        }
        lock.unlock();
    }

    @PyMethod("__enter__")
    boolean enter(Interp in) {
        return acquire(in, true, -1);
    }

    @PyMethod("__exit__($self, type, value, traceback, /)")
    void exit(Object type, Object value, Object traceback) {
        release();
    }

    @PyMethod("_is_owned")
    boolean isOwned() {
        return lock.isHeldByCurrentThread();
    }

    @PyMethod("locked")
    boolean isLocked() {
        return lock.isLocked();
    }
}
