package dev.pytool.interpreter.modules.threads;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyBaseObject;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `threading.local`: every thread sees attributes of its own. Where a subclass has an `__init__`,
/// it runs anew in each thread that touches the object.
@PyType(value = "_local", module = "_thread", home = "_thread", instanceDict = true)
public final class PyLocal extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyLocalTable());

    private final ThreadLocal<PyDict> own = new ThreadLocal<>();
    private final Object[] values;
    private final String[] names;

    private PyLocal(PyClass type, Object[] values, String[] names) {
        super(type);
        this.values = values;
        this.names = names;
        own.set(new PyDict());
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0 && cls.lookup("__init__") == PyBaseObject.TYPE.lookup("__init__")) {
            throw Errors.type("Initialization arguments are not supported");
        }
        return new PyLocal(cls, a, kw);
    }

    @Override
    public PyDict attributes() {
        PyDict dict = own.get();
        if (dict == null) {
            dict = new PyDict();
            own.set(dict);
        }
        return dict;
    }

    /// Runs the class's `__init__` where the calling thread is new to the object.
    private void meet(Interp in) {
        if (own.get() == null) {
            own.set(new PyDict());
            Object init = type().lookup("__init__");
            if (init != PyBaseObject.TYPE.lookup("__init__")) {
                in.callSpecial(init, this, values, names);
            }
        }
    }

    @PySlot("__getattribute__")
    Object read(Interp in, String name) {
        meet(in);
        return name.equals("__dict__") ? attributes() : Attributes.generic(in, this, name);
    }

    @PySlot("__setattr__")
    void write(Interp in, String name, Object value) {
        meet(in);
        refuseDict(name);
        Attributes.genericWrite(in, this, name, value);
    }

    @PySlot("__delattr__")
    void delete(Interp in, String name) {
        meet(in);
        refuseDict(name);
        Attributes.genericWrite(in, this, name, null);
    }

    private void refuseDict(String name) {
        if (name.equals("__dict__")) {
            throw Errors.attribute(
                    this, name, "'" + type().name() + "' object attribute '__dict__' is read-only");
        }
    }
}
