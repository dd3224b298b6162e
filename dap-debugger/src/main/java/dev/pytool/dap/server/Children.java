package dev.pytool.dap.server;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyAnySet;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a value shows when it is expanded. Reads items and instance dictionaries only: no property
/// runs.
final class Children {
    /// A child that a client sees.
    ///
    /// @param path what follows the parent's expression to name this one; empty where nothing does
    /// @param set changes it, where it can be changed
    record Child(
            String name, Object value, Optional<String> path, Optional<Consumer<Object>> set) {}

    private static final int MOST = 1000;

    private final Interp in;
    private final List<Child> found = new ArrayList<>();

    private Children(Interp in) {
        this.in = in;
    }

    /// How many children have an index for a name.
    static int indexed(Object value) {
        return switch (value) {
            case PyList list -> list.size();
            case PyTuple tuple -> tuple.items().length;
            case PyAnySet set -> set.size();
            default -> 0;
        };
    }

    static boolean any(Object value) {
        if (indexed(value) > 0) {
            return true;
        }
        return switch (value) {
            case PyDict dict -> dict.size() > 0;
            case PyClass type -> false;
            case PyFunction function -> false;
            case PyModuleObject module -> true;
            case PyObject object -> attributes(object).isPresent() || slotNames(object).length > 0;
            default -> false;
        };
    }

    private static Optional<PyDict> attributes(PyObject object) {
        return Optional.ofNullable(object.attributesIfAny()).filter(dict -> dict.size() > 0);
    }

    private static Object[] slotNames(PyObject object) {
        Object names = object.type().lookup("__slots__");
        return switch (names) {
            case PyTuple tuple -> tuple.items();
            case PyList list -> list.toArray();
            case String name -> new Object[] {name};
            case null, default -> new Object[0];
        };
    }

    /// The children of a value; of indexed ones only `count` from `start` on.
    static List<Child> of(Interp in, Object value, int start, int count) {
        Children children = new Children(in);
        int most = count > 0 ? Math.min(count, MOST) : MOST;
        switch (value) {
            case PyList list -> children.items(list.asList(), Optional.of(list), start, most);
            case PyTuple tuple ->
                    children.items(
                            java.util.Arrays.asList(tuple.items()), Optional.empty(), start, most);
            case PyAnySet set ->
                    children.items(
                            java.util.Arrays.asList(set.values()), Optional.empty(), start, most);
            case PyDict dict -> children.entries(dict, start, most);
            case PyModuleObject module -> children.names(value, module.attributes());
            default -> {}
        }
        if (value instanceof PyObject object && !(value instanceof PyModuleObject) && start == 0) {
            attributes(object).ifPresent(dict -> children.names(value, dict));
            children.slots(object);
        }
        return children.found;
    }

    private void items(List<Object> items, Optional<PyList> owner, int start, int most) {
        int end = (int) Math.min(items.size(), (long) start + most);
        for (int i = start; i < end; i++) {
            int index = i;
            found.add(
                    new Child(
                            Integer.toString(i),
                            items.get(i),
                            Optional.of("[" + i + "]"),
                            owner.map(list -> value -> list.set(index, value))));
        }
    }

    private void entries(PyDict dict, int start, int most) {
        List<Object[]> entries = dict.entryArray();
        int end = (int) Math.min(entries.size(), (long) start + most);
        for (int i = start; i < end; i++) {
            Object key = entries.get(i)[0];
            String name = ValueText.of(in, key, false);
            found.add(
                    new Child(
                            name,
                            entries.get(i)[1],
                            Optional.of("[" + name + "]"),
                            Optional.of(value -> dict.put(in, key, value))));
        }
    }

    private void names(Object owner, PyDict dict) {
        for (Object[] entry : dict.entryArray()) {
            if (found.size() >= 2 * MOST) {
                return;
            }
            if (Text.is(entry[0])) {
                String name = Text.java(entry[0]);
                found.add(
                        new Child(
                                name,
                                entry[1],
                                Optional.of("." + name),
                                Optional.of(value -> Attributes.write(in, owner, name, value))));
            }
        }
    }

    private void slots(PyObject object) {
        for (Object slot : slotNames(object)) {
            if (Text.is(slot) && !Text.java(slot).startsWith("__")) {
                String name = Text.java(slot);
                Object value = Attributes.readOrNull(in, object, name);
                if (value != null) {
                    found.add(
                            new Child(
                                    name,
                                    value,
                                    Optional.of("." + name),
                                    Optional.of(
                                            other -> Attributes.write(in, object, name, other))));
                }
            }
        }
    }

    /// The names of `dir(value)`.
    static List<String> directory(Interp in, Object value) {
        Object names = in.call(in.machine().builtins().get("dir"), value);
        return Iteration.list(in, names).stream().filter(Text::is).map(Text::java).toList();
    }
}
