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

/// What `P.args` and `P.kwargs` share (PEP 612).
abstract class ParamSpecPart extends PyObject {
    private final Object origin;
    private final String attribute;

    /// @param origin the parameter specification
    /// @param attribute the name it is read by
    ParamSpecPart(PyClass type, Object origin, String attribute) {
        super(type);
        this.origin = origin;
        this.attribute = attribute;
    }

    @PyGetter("__origin__")
    final Object origin() {
        return origin;
    }

    @PyMethod("__mro_entries__($self, bases, /)")
    final Object mroEntries(Object bases) {
        throw Errors.type("Cannot subclass an instance of " + type().name());
    }

    @PySlot("__eq__")
    final Object eq(Interp in, Object other) {
        return other instanceof ParamSpecPart part && part.type() == type()
                ? (Object) Comparison.equal(in, origin, part.origin)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__repr__")
    final Object repr(Interp in) {
        String name =
                origin instanceof PyParamSpec p
                        ? Text.java(p.name())
                        : Display.reprText(in, origin);
        return Text.of(name + "." + attribute);
    }
}
