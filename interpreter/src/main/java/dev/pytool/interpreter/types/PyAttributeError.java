package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `AttributeError`.
@PyType(value = "AttributeError", base = ExceptionBase.class)
public final class PyAttributeError extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PyAttributeErrorTable());

    private PyAttributeError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyAttributeError(cls);
    }

    @PySlot("__init__($self, /, *args, name=None, obj=None)")
    void init(Object[] args, Object name, Object obj) {
        setArguments(new PyTuple(args));
        setField("name", name);
        setField("obj", obj);
    }

    @PyGetter(value = "name", member = true)
    Object name() {
        return fieldOrNone("name");
    }

    @PySetter("name")
    void name(Object value) {
        setField("name", value);
    }

    @PyGetter(value = "obj", member = true)
    Object object() {
        return fieldOrNone("obj");
    }

    @PySetter("obj")
    void object(Object value) {
        setField("obj", value);
    }
}
