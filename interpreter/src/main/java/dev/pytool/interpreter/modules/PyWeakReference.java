package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.Watch;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.List;

/// `weakref.ref`.
@PyType(value = "ReferenceType", module = "weakref", home = "_weakref")
public final class PyWeakReference extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyWeakReferenceTable());

    private final java.lang.ref.WeakReference<Object> target;
    private final Object callback;
    private Watch.Ending reaction = in -> {};
    private long hash = -1;

    private PyWeakReference(PyClass type, Object object, Object callback) {
        super(type);
        target = new java.lang.ref.WeakReference<>(object);
        this.callback = callback;
    }

    Object target() {
        return target.get();
    }

    @PySlot("__new__($type, object, callback=None, /)")
    static Object create(Interp in, PyClass cls, Object object, Object callback) {
        boolean plain =
                !(object instanceof PyObject)
                        || object instanceof PyTuple
                        || object instanceof PyNone
                        || PyClass.of(object) == PyList.TYPE
                        || PyClass.of(object) == PyDict.TYPE;
        if (plain) {
            throw Errors.type(
                    "cannot create weak reference to '" + PyClass.of(object).name() + "' object");
        }
        Watch watch = in.machine().finalizers().watch((PyObject) object);
        if (cls == TYPE && callback == PyNone.NONE) {
            for (PyWeakReference known : of(watch)) {
                if (known.type() == TYPE && known.callback == PyNone.NONE) {
                    return known;
                }
            }
        }
        PyWeakReference made = new PyWeakReference(cls, object, callback);
        made.reaction = new Reaction(made);
        watch.tell(made.reaction);
        return made;
    }

    /// Calls the callback of a reference. The reference holds it, and it the reference, so both end
    /// together.
    private record Reaction(PyWeakReference reference) implements Watch.Ending {
        @Override
        public void run(Interp in) {
            if (reference.callback == PyNone.NONE) {
                return;
            }
            try {
                in.call(reference.callback, reference);
            } catch (PyException e) {
                String shown = Display.reprText(in, reference.callback);
                Failures.unraisable(
                        in,
                        e.value(),
                        "Exception ignored while calling weakref callback " + shown,
                        null);
            }
        }
    }

    /// The weak references to the watched object, oldest first.
    static List<PyWeakReference> of(Watch watch) {
        return watch.reactions().stream()
                .filter(Reaction.class::isInstance)
                .map(reaction -> ((Reaction) reaction).reference())
                .toList();
    }

    @PySlot("__init__")
    void init(Object[] a, String[] kw) {}

    @PySlot("__call__")
    Object call(Object[] a, String[] kw) {
        Object object = target.get();
        return object == null ? PyNone.NONE : object;
    }

    @PyGetter("__callback__")
    Object callback() {
        return target.get() == null ? PyNone.NONE : callback;
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        if (hash == -1) {
            Object object = target.get();
            if (object == null) {
                throw Errors.type("weak object has gone away");
            }
            hash = Hashes.of(in, object);
        }
        return hash;
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (!(other instanceof PyWeakReference r)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object a = target.get();
        Object b = r.target.get();
        return a == null || b == null ? this == other : Comparison.compare(in, Comparison.EQ, a, b);
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    @PySlot("__repr__")
    Object repr() {
        Object object = target.get();
        return Text.of(
                "<weakref at "
                        + Identity.hex(this)
                        + (object == null
                                ? "; dead>"
                                : "; to '"
                                        + PyClass.of(object).name()
                                        + "' at "
                                        + Identity.hex(object)
                                        + ">"));
    }
}
