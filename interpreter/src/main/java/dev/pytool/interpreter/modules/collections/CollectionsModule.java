package dev.pytool.interpreter.modules.collections;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_collections`; its types enter by themselves.
@PyModule("_collections")
public final class CollectionsModule {
    public CollectionsModule(Interp in) {}

    /// Adds the number of times each item occurs to a mapping of counts.
    @PyFunction("_count_elements($module, mapping, iterable, /)")
    static void countElements(Interp in, Object mapping, Object iterable) {
        Object iterator = Iteration.iterator(in, iterable);
        boolean plain = mapping instanceof PyDict dict && dict.type() == PyDict.TYPE;
        Object get = plain ? null : Attributes.read(in, mapping, "get");
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            Object count = plain ? ((PyDict) mapping).get(in, item) : in.call(get, item, 0L);
            Object more =
                    Operators.binary(in, Operators.ADD, count == null ? (Object) 0L : count, 1L);
            Sequences.store(in, mapping, item, more);
        }
    }
}
