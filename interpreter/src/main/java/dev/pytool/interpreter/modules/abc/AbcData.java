package dev.pytool.interpreter.modules.abc;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyType;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/// `cls._abc_impl`: who registered, and what was answered before.
@PyType(value = "_abc_data", module = "_abc", subclassable = false)
public final class AbcData extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new AbcDataTable());

    final Set<PyClass> registry = Collections.newSetFromMap(new WeakHashMap<>());
    final Set<PyClass> positive = Collections.newSetFromMap(new WeakHashMap<>());
    final Set<PyClass> negative = Collections.newSetFromMap(new WeakHashMap<>());

    /// The registration count at which the negative answers hold.
    long negativeAt;

    AbcData() {
        super(TYPE);
    }
}
