package dev.pytool.interpreter.types;

import dev.pytool.interpreter.eval.PyFrame;
import dev.pytool.interpreter.object.Descriptors;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `super`.
@PyType("super")
public final class PySuper extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PySuperTable());

    private PyClass after;
    private Object self;
    private PyClass start;

    private PySuper(PyClass type) {
        super(type);
    }

    /// `super(after, self)`.
    public static PySuper of(Interp in, PyClass after, Object self) {
        PySuper made = new PySuper(TYPE);
        made.aim(in, after, self);
        return made;
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PySuper(cls);
    }

    @PySlot("__init__")
    void init(Interp in, Object[] a, String[] kw) {
        if (kw.length > 0) {
            throw Errors.type("super() takes no keyword arguments");
        }
        if (a.length > 2) {
            throw Errors.type("super() expected at most 2 arguments, got " + a.length);
        }
        Object type = a.length > 0 ? a[0] : null;
        Object object = a.length > 1 ? a[1] : PyNone.NONE;
        if (type == null) {
            fromFrame(in);
        } else if (!(type instanceof PyClass cls)) {
            throw Errors.type("super() argument 1 must be a type, not " + PyClass.of(type).name());
        } else {
            aim(in, cls, object == PyNone.NONE ? null : object);
        }
    }

    private void fromFrame(Interp in) {
        PyFrame frame = in.frame();
        if (frame == null) {
            throw Errors.runtime("super(): no current frame");
        }
        if (frame.code().argumentCount() == 0) {
            throw Errors.runtime("super(): no arguments");
        }
        Object first = frame.firstArgument();
        if (first == null) {
            throw Errors.runtime("super(): arg[0] deleted");
        }
        Object cell = frame.freeVariable("__class__");
        if (cell == null) {
            throw Errors.runtime("super(): __class__ cell not found");
        }
        Object cls = ((PyCell) cell).get();
        if (cls == null) {
            throw Errors.runtime("super(): empty __class__ cell");
        }
        aim(in, (PyClass) cls, first);
    }

    private void aim(Interp in, PyClass cls, Object object) {
        after = cls;
        self = object;
        if (object == null) {
            return;
        }
        if (object instanceof PyClass c && c.isSubclassOf(cls)) {
            start = c;
        } else if (PyClass.of(object).isSubclassOf(cls)) {
            start = PyClass.of(object);
        } else if (Attributes.readOrNull(in, object, "__class__") instanceof PyClass c
                && c.isSubclassOf(cls)) {
            start = c;
        } else {
            throw Errors.type(
                    "super(type, obj): obj ("
                            + (object instanceof PyClass c
                                    ? "type " + c.name()
                                    : "instance of " + PyClass.of(object).name())
                            + ") is not an instance or subtype of type ("
                            + cls.name()
                            + ").");
        }
    }

    @PySlot("__getattribute__")
    Object read(Interp in, String name) {
        if (start != null && !name.equals("__class__")) {
            PyClass[] order = start.mro();
            int i = 0;
            while (i < order.length && order[i] != after) {
                i++;
            }
            for (i++; i < order.length; i++) {
                Object found = order[i].dict().get(name);
                if (found != null) {
                    return Descriptors.read(in, found, self == start ? null : self, start);
                }
            }
        }
        if (start != null && type().lookup(name) == null) {
            throw Errors.attribute(this, name, "'super' object has no attribute '" + name + "'");
        }
        return Attributes.generic(in, this, name);
    }

    @PySlot("__get__")
    Object bind(Interp in, Object instance, Object owner) {
        return instance == null || instance == PyNone.NONE || self != null
                ? this
                : of(in, after, instance);
    }

    @PyGetter(value = "__thisclass__", member = true)
    Object thisClass() {
        return after;
    }

    @PyGetter(value = "__self__", member = true)
    Object self() {
        return self == null ? PyNone.NONE : self;
    }

    @PyGetter(value = "__self_class__", member = true)
    Object selfClass() {
        return start == null ? PyNone.NONE : start;
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<super: <class '"
                        + (after == null ? "NULL" : after.name())
                        + "'>, "
                        + (start == null ? "NULL" : "<" + start.name() + " object>")
                        + ">");
    }
}
