package dev.pytool.interpreter.modules.functools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_functools`; its types enter by themselves.
@PyModule("_functools")
public final class FunctoolsModule {
    public FunctoolsModule(Interp in) {}

    @PyConstant("Placeholder")
    static Object placeholder() {
        return PyPlaceholder.PLACEHOLDER;
    }

    @PyFunction("reduce($module, function, iterable, /, initial=<absent>)")
    static Object reduce(Interp in, Object function, Object iterable, Object initial) {
        Object iterator;
        try {
            iterator = Iteration.iterator(in, iterable);
        } catch (PyException e) {
            throw e.is(ExceptionTypes.TYPE_ERROR)
                    ? Errors.type("reduce() arg 2 must support iteration")
                    : e;
        }
        Object value = initial == null ? Iteration.next(in, iterator) : initial;
        if (value == null) {
            throw Errors.type("reduce() of empty iterable with no initial value");
        }
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            value = in.call(function, value, item);
        }
        return value;
    }

    @PyFunction("cmp_to_key($module, /, mycmp)")
    static Object cmp_to_key(Object mycmp) {
        return new PyComparisonKey(mycmp, null);
    }
}
