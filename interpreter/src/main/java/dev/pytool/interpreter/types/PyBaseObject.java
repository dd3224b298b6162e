package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// `object`: what every value can do.
@PyType("object")
public final class PyBaseObject {
    public static final PyClass TYPE = PyClass.builtin(new PyBaseObjectTable());

    private PyBaseObject() {}

    @PySlot("__new__")
    static Object create(Interp in, PyClass cls, Object[] a, String[] kw) {
        if (cls.layout() != TYPE) {
            throw Errors.type("cannot create '" + cls.name() + "' instances");
        }
        if (a.length > 0) {
            if (cls.lookup("__new__") != TYPE.lookup("__new__")) {
                throw Errors.type(
                        "object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (cls.lookup("__init__") == TYPE.lookup("__init__")) {
                throw Errors.type(cls.name() + "() takes no arguments");
            }
        }
        if (cls.isAbstract()) {
            throw abstractClass(in, cls);
        }
        PyObject made = new PyObject(cls);
        if (cls.hasDel()) {
            in.machine().finalizers().callDel(made);
        }
        return made;
    }

    private static RuntimeException abstractClass(Interp in, PyClass cls) {
        List<String> names = new ArrayList<>();
        for (Object name : Iteration.list(in, cls.lookup("__abstractmethods__"))) {
            names.add("'" + name + "'");
        }
        names.sort(null);
        return Errors.type(
                "Can't instantiate abstract class "
                        + cls.name()
                        + " without an implementation for abstract"
                        + " method"
                        + (names.size() == 1 ? " " : "s ")
                        + String.join(", ", names));
    }

    @PySlot("__init__")
    static void init(Interp in, Object self, Object[] a, String[] kw) {
        if (a.length == 0) {
            return;
        }
        PyClass cls = PyClass.of(self);
        if (cls == TYPE || cls.lookup("__init__") != TYPE.lookup("__init__")) {
            throw Errors.type(
                    "object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (cls.lookup("__new__") == TYPE.lookup("__new__")) {
            throw Errors.type(cls.name() + "() takes no arguments");
        }
    }

    @PySlot("__repr__")
    static Object repr(Object self) {
        return Text.of(
                "<" + PyClass.of(self).fullName() + " object at " + Identity.hex(self) + ">");
    }

    @PySlot("__str__")
    static Object str(Interp in, Object self) {
        return PyClass.of(self).slots().repr(in, self);
    }

    @PySlot("__hash__")
    static long hash(Object self) {
        return Identity.of(self) >> 4;
    }

    @PySlot("__eq__")
    static Object eq(Object self, Object other) {
        return self == other ? true : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__ne__")
    static Object ne(Interp in, Object self, Object other) {
        Object equal = PyClass.of(self).slots().eq(in, self, other);
        return equal == null || equal == PyNotImplemented.NOT_IMPLEMENTED
                ? PyNotImplemented.NOT_IMPLEMENTED
                : (Object) !in.isTrue(equal);
    }

    @PySlot({"__lt__", "__le__", "__gt__", "__ge__"})
    static Object order(Object self, Object other) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__getattribute__")
    static Object read(Interp in, Object self, String name) {
        return Attributes.generic(in, self, name);
    }

    @PySlot("__setattr__")
    static void write(Interp in, Object self, String name, Object value) {
        Attributes.genericWrite(in, self, name, value);
    }

    @PySlot("__delattr__")
    static void delete(Interp in, Object self, String name) {
        Attributes.genericWrite(in, self, name, null);
    }

    @PyGetter("__class__")
    static Object type(Object self) {
        return PyClass.of(self);
    }

    @PySetter("__class__")
    static void become(Object self, Object value) {
        if (!(value instanceof PyClass cls)) {
            throw Errors.type(
                    "__class__ must be set to a class, not '"
                            + PyClass.of(value).name()
                            + "' object");
        }
        if (!(self instanceof PyObject object) || !cls.isHeap() || !object.type().isHeap()) {
            if (!(self instanceof PyModuleObject)) {
                throw Errors.type(
                        "__class__ assignment only supported for mutable types or ModuleType subclasses");
            }
        }
        PyObject object = (PyObject) self;
        if (!cls.sameLayout(object.type())) {
            throw Errors.type(
                    "__class__ assignment: '"
                            + cls.name()
                            + "' object layout differs from '"
                            + object.type().name()
                            + "'");
        }
        object.become(cls);
    }

    @PyGetter("__doc__")
    static Object doc(Interp in, Object self) {
        Object doc = PyClass.of(self).lookup("__doc__");
        return doc == null || doc instanceof PyObject && !Text.is(doc) ? PyNone.NONE : doc;
    }

    @PyMethod("__format__($self, format_spec, /)")
    static Object format(Interp in, Object self, Object spec) {
        if (!Text.is(spec)) {
            throw Errors.type("__format__() argument must be str, not " + Args.shown(spec));
        }
        if (Text.length(Text.plain(spec)) > 0) {
            throw Errors.type(
                    "unsupported format string passed to "
                            + PyClass.of(self).name()
                            + ".__format__");
        }
        return Display.str(in, self);
    }

    @PyMethod("__sizeof__")
    static long size(Object self) {
        return 16;
    }

    @PyMethod("__dir__")
    static Object dir(Interp in, Object self) {
        TreeSet<String> names = new TreeSet<>();
        PyDict own = Attributes.readOrNull(in, self, "__dict__") instanceof PyDict d ? d : null;
        if (own != null) {
            own.keys().forEach(key -> names.add(String.valueOf(key)));
        }
        if (Attributes.readOrNull(in, self, "__class__") instanceof PyClass cls) {
            for (PyClass c : cls.mro()) {
                c.dict().keys().forEach(key -> names.add(String.valueOf(key)));
            }
        }
        return new PyList(names.toArray());
    }

    @PyMethod("__reduce__")
    static Object reduce(Interp in, Object self) {
        return reduceEx(in, self, 0);
    }

    @PyMethod("__reduce_ex__($self, protocol, /)")
    static Object reduceEx(Interp in, Object self, long protocol) {
        Object own = PyClass.of(self).lookup("__reduce__");
        if (own != TYPE.lookup("__reduce__")) {
            return in.callSpecial(own, self);
        }
        Object copyreg = in.machine().imports().importModule(in, "copyreg");
        if (protocol < 2) {
            return in.callMethod(copyreg, "_reduce_ex", self, protocol);
        }
        return Reduction.reduce(in, self, copyreg);
    }

    @PyMethod("__getstate__")
    static Object state(Interp in, Object self) {
        return Reduction.state(in, self);
    }

    @PyMethod(value = "__init_subclass__", kind = PyMethod.Kind.CLASS)
    static void initSubclass(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type(
                    kw.length > 0
                            ? cls.name() + ".__init_subclass__() takes no keyword arguments"
                            : "object.__init_subclass__() takes no arguments ("
                                    + a.length
                                    + " given)");
        }
    }

    @PyMethod(value = "__subclasshook__", kind = PyMethod.Kind.CLASS)
    static Object subclassHook(PyClass cls, Object other) {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }
}
