package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.nio.ByteBuffer;

/// `select.epoll`. Triggered by level only.
@PyType(value = "epoll", module = "select", home = "select", subclassable = false)
public final class PyEpoll extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyEpollTable());

    private final Descriptors descriptors;
    private final Watch watch;
    private long number;

    private PyEpoll(Descriptors descriptors) {
        super(TYPE);
        this.descriptors = descriptors;
        watch = new Watch(descriptors);
        number = descriptors.add(new Place());
    }

    /// Keeps the object's own number taken.
    private static final class Place extends Descriptor {
        @Override
        int tryRead(ByteBuffer buffer) {
            throw HostErrors.number(22, null);
        }

        @Override
        int tryWrite(ByteBuffer buffer) {
            throw HostErrors.number(22, null);
        }

        @Override
        void closeNow() {
            // Nothing stands behind the number.
        }

        @Override
        int kind() {
            return 0600;
        }
    }

    @PySlot("__new__($type, sizehint=-1, flags=0)")
    static Object create(Interp in, PyClass cls, Object size, Object flags) {
        if (Args.toLong(in, size) < -1 || Args.toLong(in, size) == 0) {
            throw Errors.value("sizehint must be positive or -1");
        }
        return new PyEpoll(DescriptorCalls.of(in));
    }

    private void open() {
        if (number < 0) {
            throw Errors.value("I/O operation on closed epoll object");
        }
    }

    private long known(Interp in, Object file) {
        open();
        long asked = Watch.number(in, file);
        descriptors.at(asked);
        if (!watch.has(asked)) {
            throw HostErrors.number(2, null);
        }
        return asked;
    }

    @PyMethod("register($self, fd, eventmask=7)")
    void register(Interp in, Object file, long mask) {
        open();
        long asked = Watch.number(in, file);
        if (descriptors.at(asked) instanceof OpenFile) {
            throw HostErrors.number(1, null);
        }
        if (watch.has(asked)) {
            throw HostErrors.number(17, null);
        }
        watch.put(asked, (int) mask);
    }

    @PyMethod("modify($self, fd, eventmask)")
    void modify(Interp in, Object file, long mask) {
        watch.put(known(in, file), (int) mask);
    }

    @PyMethod("unregister($self, fd)")
    void unregister(Interp in, Object file) {
        open();
        long asked = Watch.number(in, file);
        if (!watch.remove(asked)) {
            descriptors.at(asked);
            throw HostErrors.number(2, null);
        }
    }

    @PyMethod("poll($self, timeout=None, maxevents=-1)")
    Object poll(Interp in, Object timeout, long most) {
        open();
        if (most == 0 || most < -1) {
            throw Errors.value("maxevents must be greater than 0, got " + most);
        }
        PyList found = watch.await(in, SelectModule.nanos(in, timeout));
        if (most > 0 && found.asList().size() > most) {
            return new PyList(found.asList().subList(0, (int) most).toArray());
        }
        return found;
    }

    @PyMethod("close")
    void close() {
        if (number >= 0) {
            descriptors.close(number);
            number = -1;
        }
    }

    @PyMethod("fileno")
    long fileno() {
        open();
        return number;
    }

    @PyGetter("closed")
    boolean closed() {
        return number < 0;
    }

    @PyMethod("__enter__")
    Object enter() {
        open();
        return this;
    }

    @PyMethod("__exit__($self, exc_type=None, exc_value=None, exc_tb=None, /)")
    Object exit(Object type, Object value, Object traceback) {
        close();
        return PyNone.NONE;
    }
}
