package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `typing.ParamSpecKwargs`: `P.kwargs`.
@PyType(value = "ParamSpecKwargs", module = "typing", home = "_typing", subclassable = false)
public final class PyParamSpecKwargs extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyParamSpecKwargsTable());

    private final Object origin;

    PyParamSpecKwargs(Object origin) {
        super(TYPE);
        this.origin = origin;
    }

    @PySlot("__new__($type, origin)")
    static Object create(PyClass cls, Object origin) {
        return new PyParamSpecKwargs(origin);
    }

    @PyGetter("__origin__")
    Object origin() {
        return origin;
    }

    @PyMethod("__mro_entries__($self, bases, /)")
    Object mroEntries(Object bases) {
        throw Errors.type("Cannot subclass an instance of ParamSpecKwargs");
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return other instanceof PyParamSpecKwargs o
                ? (Object) Comparison.equal(in, origin, o.origin)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        String name =
                origin instanceof PyParamSpec p
                        ? Text.java(p.name())
                        : Display.reprText(in, origin);
        return Text.of(name + ".kwargs");
    }
}
