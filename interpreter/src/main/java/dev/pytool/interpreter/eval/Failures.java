package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;

import java.util.ArrayList;
import java.util.List;

/// Uncaught exceptions as text, in CPython's layout with carets; chained exceptions first.
public final class Failures {
    private Failures() {}

    /// Writes the exception to `sys.stderr`.
    public static void print(Interp in, PyBaseException exception) {
        Object err = in.machine().sys().get("stderr");
        if (err != null && err != PyNone.NONE) {
            in.callMethod(err, "write", Text.of(text(in, exception)));
            in.callMethod(err, "flush");
        }
    }

    /// Hands an exception that has nowhere to go to `sys.unraisablehook`.
    ///
    /// @param message what failed, or `null` for "Exception ignored in"
    /// @param object what it failed with, or `null`
    public static void unraisable(
            Interp in, PyBaseException exception, String message, Object object) {
        Object hook = in.machine().sys().get("unraisablehook");
        if (hook == null || hook == PyNone.NONE) {
            return;
        }
        Object traceback = exception.traceback() == null ? PyNone.NONE : exception.traceback();
        try {
            in.call(
                    hook,
                    UnraisableArguments.of(
                            exception.type(),
                            exception,
                            traceback,
                            message == null ? PyNone.NONE : Text.of(message),
                            object == null ? PyNone.NONE : object));
        } catch (PyException second) {
            print(in, second.value());
        }
    }

    /// SystemError for a failure of the machine itself, with the place in its own code.
    static PyException ofBug(RuntimeException bug) {
        if (!bug.getClass().getName().startsWith("java.")) {
            throw bug;
        }
        StackTraceElement[] trace = bug.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return Errors.system("internal error: " + bug + place);
    }

    public static String text(Interp in, PyBaseException exception) {
        StringBuilder out = new StringBuilder();
        write(in, exception, out, new ArrayList<>());
        return out.toString();
    }

    private static void write(Interp in, PyBaseException e, StringBuilder out, List<Object> seen) {
        seen.add(e);
        if (e.causeAttribute() instanceof PyBaseException cause && !seen.contains(cause)) {
            write(in, cause, out, seen);
            out.append(
                    "\nThe above exception was the direct cause of the following exception:\n\n");
        } else if (e.context() != null && !e.suppressesContext() && !seen.contains(e.context())) {
            write(in, e.context(), out, seen);
            out.append("\nDuring handling of the above exception, another exception occurred:\n\n");
        }
        if (e.traceback() != null) {
            out.append("Traceback (most recent call last):\n");
            TracebackText.levels(in, e.traceback(), out);
        }
        last(in, e, out);
    }

    private static void last(Interp in, PyBaseException e, StringBuilder out) {
        String name = e.type().fullName();
        if (e.type().module() instanceof String m && m.equals("__main__")) {
            name = e.type().qualifiedName();
        }
        if (e.type().isSubclassOf(ExceptionTypes.SYNTAX_ERROR) && e.field("filename") != null) {
            TracebackText.syntax(in, e, out);
            out.append(name).append(": ").append(Display.strText(in, e.field("msg"))).append('\n');
        } else {
            String message;
            try {
                message = Display.strText(in, e);
            } catch (PyException broken) {
                message = "<exception str() failed>";
            }
            Object hint = hint(e);
            out.append(name)
                    .append(message.isEmpty() ? "" : ": " + message)
                    .append(hint == null ? "" : hint)
                    .append('\n');
        }
        Object notes = e.attributes().get("__notes__");
        if (notes instanceof PyList list) {
            for (Object note : list.toArray()) {
                out.append(Display.strText(in, note)).append('\n');
            }
        }
    }

    private static Object hint(PyBaseException e) {
        Object name = e.field("name");
        if (name == null || !Text.is(name)) {
            return null;
        }
        String wrong = Text.java(name);
        List<String> known = new ArrayList<>();
        if (e.type().isSubclassOf(ExceptionTypes.ATTRIBUTE_ERROR) && e.field("obj") != null) {
            for (PyClass c :
                    (e.field("obj") instanceof PyClass own ? own : PyClass.of(e.field("obj")))
                            .mro()) {
                c.dict().keys().forEach(key -> known.add(String.valueOf(key)));
            }
            if (e.field("obj") instanceof PyObject o && o.attributes() != null) {
                o.attributes().keys().forEach(key -> known.add(String.valueOf(key)));
            }
        } else if (e.type().isSubclassOf(ExceptionTypes.NAME_ERROR) && e.traceback() != null) {
            PyTraceback level = e.traceback();
            while (level.next() != null) {
                level = level.next();
            }
            level.frame().snapshot().keys().forEach(key -> known.add(String.valueOf(key)));
            level.frame().globals().keys().forEach(key -> known.add(String.valueOf(key)));
            level.frame().builtins().keys().forEach(key -> known.add(String.valueOf(key)));
        }
        if (!wrong.startsWith("_")) {
            known.removeIf(one -> one.startsWith("_"));
        }
        known.sort(null);
        return Suggestions.of(wrong, known).map(s -> ". Did you mean: '" + s + "'?").orElse(null);
    }
}
