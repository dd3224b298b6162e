package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyAnySet;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyDict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an uncaught AttributeError, NameError or ImportError adds to its message: the nearest known
/// name, or the module that was not imported (module traceback, `_compute_suggestion_error`).
final class Hints {
    private Hints() {}

    /// The text behind the message; empty where there is nothing to say.
    static String of(Interp in, PyBaseException e) {
        boolean imported = e.type().isSubclassOf(ExceptionTypes.IMPORT_ERROR);
        boolean named = e.type().isSubclassOf(ExceptionTypes.NAME_ERROR);
        if (!imported && !named && !e.type().isSubclassOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
            return "";
        }
        Object wrong = e.field(imported ? "name_from" : "name");
        if (wrong == null || !Text.is(wrong)) {
            return "";
        }
        String name = Text.java(wrong);
        Optional<String> near;
        try {
            near = named ? ofName(in, e, name) : near(name, attributes(in, e, imported, name));
        } catch (PyException broken) {
            near = Optional.empty();
        }
        String hint = near.map(n -> ". Did you mean: '" + n + "'?").orElse("");
        if (named && isLibraryModule(in, name)) {
            hint +=
                    (hint.isEmpty() ? ". Did" : " Or did")
                            + " you forget to import '"
                            + name
                            + "'?";
        }
        return hint;
    }

    private static boolean isLibraryModule(Interp in, String name) {
        return in.machine().sys().get("stdlib_module_names") instanceof PyAnySet names
                && names.has(in, name);
    }

    private static Optional<String> near(String wrong, List<String> known) {
        return known.size() > 750 ? Optional.empty() : Suggestions.of(wrong, known);
    }

    private static List<String> attributes(
            Interp in, PyBaseException e, boolean imported, String wrong) {
        Object owner =
                imported ? in.machine().modules().get(Text.java(e.field("name"))) : e.field("obj");
        List<String> names = new ArrayList<>();
        if (owner == null) {
            return names;
        }
        Object listed = in.call(in.machine().builtins().get("dir"), owner);
        for (Object one : Iteration.list(in, listed)) {
            if (Text.is(one)) {
                names.add(Text.java(one));
            }
        }
        names.sort(null);
        boolean hidden = !wrong.startsWith("_");
        if (hidden && !imported && e.traceback() != null) {
            hidden = innermost(e).snapshot().get("self") != owner;
        }
        if (hidden) {
            names.removeIf(one -> one.startsWith("_"));
        }
        return names;
    }

    private static PyFrame innermost(PyBaseException e) {
        PyTraceback level = e.traceback();
        while (level.next() != null) {
            level = level.next();
        }
        return level.frame();
    }

    private static Optional<String> ofName(Interp in, PyBaseException e, String wrong) {
        if (e.traceback() == null) {
            return Optional.empty();
        }
        PyFrame frame = innermost(e);
        PyDict locals = frame.snapshot();
        Object self = locals.get("self");
        if (self != null && Attributes.readOrNull(in, self, wrong) != null) {
            return Optional.of("self." + wrong);
        }
        List<String> names = new ArrayList<>();
        for (PyDict dict : List.of(locals, frame.globals(), frame.builtins())) {
            dict.keys().stream().filter(Text::is).forEach(key -> names.add(Text.java(key)));
        }
        return near(wrong, names);
    }
}
