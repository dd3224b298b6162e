package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The evaluator of a bound or default that was given as a value.
@PyType(value = "_ConstEvaluator", module = "_typing", home = "-", subclassable = false)
public final class PyConstantEvaluator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyConstantEvaluatorTable());

    /// The format that asks for source text.
    private static final long STRING_FORMAT = 4;

    private final Object value;

    PyConstantEvaluator(Object value) {
        super(TYPE);
        this.value = value;
    }

    @PySlot("__call__($self, format, /)")
    Object call(Interp in, Object format) {
        return format.equals(STRING_FORMAT) ? Text.of(TypeParameters.show(in, value)) : value;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of("<constevaluator " + Display.reprText(in, value) + ">");
    }
}
