package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `typing.ParamSpecArgs`: `P.args`.
@PyType(value = "ParamSpecArgs", module = "typing", home = "_typing", subclassable = false)
public final class PyParamSpecArgs extends ParamSpecPart {
    public static final PyClass TYPE = PyClass.builtin(new PyParamSpecArgsTable());

    PyParamSpecArgs(Object origin) {
        super(TYPE, origin, "args");
    }

    @PySlot("__new__($type, origin)")
    static Object create(PyClass cls, Object origin) {
        return new PyParamSpecArgs(origin);
    }
}
