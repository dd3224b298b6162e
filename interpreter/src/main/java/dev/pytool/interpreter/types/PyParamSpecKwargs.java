package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `typing.ParamSpecKwargs`: `P.kwargs`.
@PyType(value = "ParamSpecKwargs", module = "typing", home = "_typing", subclassable = false)
public final class PyParamSpecKwargs extends ParamSpecPart {
    public static final PyClass TYPE = PyClass.builtin(new PyParamSpecKwargsTable());

    PyParamSpecKwargs(Object origin) {
        super(TYPE, origin, "kwargs");
    }

    @PySlot("__new__($type, origin)")
    static Object create(PyClass cls, Object origin) {
        return new PyParamSpecKwargs(origin);
    }
}
