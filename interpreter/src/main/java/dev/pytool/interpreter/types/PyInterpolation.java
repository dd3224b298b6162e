package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `string.templatelib.Interpolation` (PEP 750).
@PyType(value = "Interpolation", module = "string.templatelib", home = "-", subclassable = false)
public final class PyInterpolation extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyInterpolationTable());

    private final Object value;
    private final Object expression;
    private final Object conversion;
    private final Object spec;

    public PyInterpolation(Object value, Object expression, Object conversion, Object spec) {
        super(TYPE);
        this.value = value;
        this.expression = expression;
        this.conversion = conversion;
        this.spec = spec;
    }

    @PySlot("__new__($type, value, expression='', conversion=None, format_spec='')")
    static Object create(
            PyClass cls, Object value, Object expression, Object conversion, Object spec) {
        return new PyInterpolation(value, expression, conversion, spec);
    }

    @PyGetter("value")
    Object value() {
        return value;
    }

    @PyGetter("expression")
    Object expression() {
        return expression;
    }

    @PyGetter("conversion")
    Object conversion() {
        return conversion;
    }

    @PyGetter("format_spec")
    Object spec() {
        return spec;
    }

    @PyGetter("__match_args__")
    Object matchArguments() {
        return new PyTuple("value", "expression", "conversion", "format_spec");
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(
                "Interpolation("
                        + Display.reprText(in, value)
                        + ", "
                        + Display.reprText(in, expression)
                        + ", "
                        + Display.reprText(in, conversion)
                        + ", "
                        + Display.reprText(in, spec)
                        + ")");
    }
}
