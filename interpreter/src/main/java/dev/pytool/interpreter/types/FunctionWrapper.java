package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;

/// What the two decorators that change how a function binds share: they look like the function.
abstract class FunctionWrapper extends PyObject {
    private final String kind;
    private Object function;

    /// @param kind the decorator's name, which a subclass keeps in its representation
    FunctionWrapper(PyClass type, String kind, Object function) {
        super(type);
        this.kind = kind;
        this.function = function;
    }

    @PySlot("__init__($self, function, /)")
    final void init(Interp in, Object callable) {
        function = callable;
        Wrapping.copy(in, callable, this);
    }

    @PyGetter(value = "__func__", member = true)
    final Object function() {
        return function;
    }

    @PyGetter("__wrapped__")
    final Object wrapped() {
        return function;
    }

    @PyGetter("__isabstractmethod__")
    final boolean isAbstract(Interp in) {
        Object mark = Attributes.readOrNull(in, function, "__isabstractmethod__");
        return mark != null && in.isTrue(mark);
    }

    @PySlot("__repr__")
    final Object repr(Interp in) {
        return Text.of("<" + kind + "(" + Display.reprText(in, function) + ")>");
    }
}
