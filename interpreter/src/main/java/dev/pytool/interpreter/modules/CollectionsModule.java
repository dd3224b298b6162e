package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_collections`: `deque` and `defaultdict` are entered from their annotations.
@PyModule("_collections")
public final class CollectionsModule {
    CollectionsModule(Interp in) {}

    @PyFunction
    static void _count_elements(Interp in, Object mapping, Object iterable) {
        Object iterator = Iteration.iterator(in, iterable);
        for (Object x = Iteration.next(in, iterator); x != null; x = Iteration.next(in, iterator)) {
            Object old = in.callMethod(mapping, "get", x, 0L);
            Sequences.store(in, mapping, x, Operators.binary(in, Operators.ADD, old, 1L));
        }
    }
}
