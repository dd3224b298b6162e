package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// What `select.poll()` answers.
@PyType(value = "poll", module = "select", home = "-", subclassable = false)
final class PyPoll extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyPollTable());

    private final Watch watch;

    PyPoll(Descriptors descriptors) {
        super(TYPE);
        watch = new Watch(descriptors);
    }

    @PyMethod("register($self, fd, eventmask=7, /)")
    void register(Interp in, Object file, int mask) {
        watch.put(Watch.number(in, file), mask);
    }

    @PyMethod("modify($self, fd, eventmask, /)")
    void modify(Interp in, Object file, int mask) {
        long number = Watch.number(in, file);
        if (!watch.has(number)) {
            throw HostErrors.number(2, null);
        }
        watch.put(number, mask);
    }

    @PyMethod("unregister($self, fd, /)")
    void unregister(Interp in, Object file) {
        long number = Watch.number(in, file);
        if (!watch.remove(number)) {
            throw Errors.key(number);
        }
    }

    @PyMethod("poll($self, timeout=None, /)")
    Object poll(Interp in, Object timeout) {
        double millis = timeout == PyNone.NONE ? -1 : Args.toDouble(in, timeout);
        return watch.await(in, millis < 0 ? -1 : (long) (millis * 1e6));
    }
}
