package dev.pytool.interpreter.modules.threads;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.concurrent.Semaphore;

/// `_thread.RLock`: a lock its owner may take again. Owner and count change with the machine's lock
/// held.
@PyType(value = "RLock", module = "_thread", home = "_thread")
public final class PyReentrantLock extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyReentrantLockTable());

    private Semaphore free = new Semaphore(1);
    private long owner;
    private long count;

    private PyReentrantLock(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyReentrantLock(cls);
    }

    @PySlot("__init__")
    void init(Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type("RLock() takes no arguments (" + a.length + " given)");
        }
    }

    private boolean take(Interp in, long nanos) {
        long self = Thread.currentThread().threadId();
        if (owner == self && count > 0) {
            count++;
            return true;
        }
        if (!Timeouts.acquire(in, free, nanos)) {
            return false;
        }
        owner = self;
        count = 1;
        return true;
    }

    @PyMethod("acquire($self, blocking=True, timeout=-1)")
    boolean acquire(Interp in, boolean blocking, Object timeout) {
        return take(in, Timeouts.nanos(in, blocking, timeout));
    }

    @PyMethod
    void release() {
        if (!isOwned()) {
            throw Errors.runtime("cannot release un-acquired lock");
        }
        if (--count == 0) {
            owner = 0;
            free.release();
        }
    }

    @PyMethod("__enter__")
    boolean enter(Interp in) {
        return take(in, -1);
    }

    @PyMethod("__exit__")
    void exit(Object[] a, String[] kw) {
        release();
    }

    @PyMethod("_is_owned")
    boolean isOwned() {
        return count > 0 && owner == Thread.currentThread().threadId();
    }

    @PyMethod("locked")
    boolean isLocked() {
        return count > 0;
    }

    @PyMethod("_recursion_count")
    long recursionCount() {
        return isOwned() ? count : 0;
    }

    @PyMethod("_release_save")
    Object releaseAll() {
        if (count == 0) {
            throw Errors.runtime("cannot release un-acquired lock");
        }
        PyTuple state = new PyTuple(count, owner);
        count = 0;
        owner = 0;
        free.release();
        return state;
    }

    @PyMethod("_acquire_restore($self, state, /)")
    void restore(Interp in, Object state) {
        Object[] both = ((PyTuple) state).items();
        Timeouts.acquire(in, free, -1);
        count = Args.toLong(in, both[0]);
        owner = Args.toLong(in, both[1]);
    }

    @PyMethod("_at_fork_reinit")
    void renew() {
        free = new Semaphore(1);
        owner = 0;
        count = 0;
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<"
                        + (count > 0 ? "locked " : "unlocked ")
                        + PyClass.of(this).fullName()
                        + " object owner="
                        + owner
                        + " count="
                        + count
                        + " at "
                        + Identity.hex(this)
                        + ">");
    }
}
