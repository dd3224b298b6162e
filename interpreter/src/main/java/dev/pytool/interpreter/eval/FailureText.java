package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyBaseExceptionGroup;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// One exception with everything it hangs on, as text: causes and contexts first, groups as a tree
/// with a margin (module traceback, `TracebackException.format`).
final class FailureText {
    private static final int GROUP_WIDTH = 15;
    private static final int GROUP_DEPTH = 10;
    private static final String CAUSE =
            "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT =
            "\nDuring handling of the above exception, another exception occurred:\n\n";

    private final Interp in;
    private final StringBuilder out = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private boolean open;

    FailureText(Interp in) {
        this.in = in;
    }

    String of(PyBaseException exception) {
        seen.add(exception);
        chain(exception);
        return out.toString();
    }

    /// The exception alone, its levels without marks.
    String bare(PyBaseException exception) {
        if (exception.traceback() != null) {
            out.append("Traceback (most recent call last):\n");
            TracebackText.bareLevels(in, exception.traceback(), out);
        }
        return out.append(last(exception)).toString();
    }

    /// What leads to the exception, oldest first, then the exception itself.
    private void chain(PyBaseException exception) {
        List<PyBaseException> line = new ArrayList<>();
        List<String> links = new ArrayList<>();
        PyBaseException e = exception;
        while (e != null) {
            line.add(e);
            PyBaseException earlier = null;
            String link = "";
            if (e.causeAttribute() instanceof PyBaseException cause && seen.add(cause)) {
                earlier = cause;
                link = CAUSE;
            } else if (e.causeAttribute() == PyNone.NONE
                    && e.context() != null
                    && !e.suppressesContext()
                    && seen.add(e.context())) {
                earlier = e.context();
                link = CONTEXT;
            }
            links.add(link);
            e = earlier;
        }
        for (int i = line.size() - 1; i >= 0; i--) {
            if (!links.get(i).isEmpty()) {
                emit(links.get(i), '|');
            }
            one(line.get(i));
        }
    }

    private void one(PyBaseException e) {
        if (!(e instanceof PyBaseExceptionGroup group)) {
            levels(e, "Traceback (most recent call last):\n", '|');
            emit(last(e), '|');
        } else if (depth > GROUP_DEPTH) {
            emit("... (max_group_depth is " + GROUP_DEPTH + ")\n", '|');
        } else {
            group(group);
        }
    }

    private void levels(PyBaseException e, String title, char margin) {
        if (e.traceback() != null) {
            emit(title, margin);
            StringBuilder text = new StringBuilder();
            TracebackText.levels(in, e.traceback(), text);
            emit(text.toString(), '|');
        }
    }

    private void group(PyBaseExceptionGroup group) {
        boolean outermost = depth == 0;
        if (outermost) {
            depth = 1;
        }
        levels(
                group,
                "Exception Group Traceback (most recent call last):\n",
                outermost ? '+' : '|');
        emit(last(group), '|');
        Object[] parts = group.parts();
        int n = parts.length <= GROUP_WIDTH ? parts.length : GROUP_WIDTH + 1;
        for (Object part : parts) {
            seen.add(part);
        }
        open = false;
        for (int i = 0; i < n; i++) {
            boolean isLast = i == n - 1;
            boolean cut = i >= GROUP_WIDTH;
            open |= isLast;
            out.append(indent())
                    .append(i == 0 ? "+-" : "  ")
                    .append("+---------------- ")
                    .append(cut ? "..." : String.valueOf(i + 1))
                    .append(" ----------------\n");
            depth++;
            if (cut) {
                int more = parts.length - GROUP_WIDTH;
                emit("and " + more + " more exception" + (more > 1 ? "s" : "") + "\n", '|');
            } else {
                chain((PyBaseException) parts[i]);
            }
            if (isLast && open) {
                out.append(indent()).append("+------------------------------------\n");
                open = false;
            }
            depth--;
        }
        if (outermost) {
            depth = 0;
        }
    }

    private String indent() {
        return "  ".repeat(depth);
    }

    private void emit(String text, char margin) {
        if (depth == 0) {
            out.append(text);
            return;
        }
        String head = indent() + margin + " ";
        for (String line : text.split("(?<=\n)")) {
            out.append(head).append(line);
        }
    }

    /// The lines that name the exception: type, message, hints, notes.
    private String last(PyBaseException e) {
        StringBuilder text = new StringBuilder();
        String name = e.type().shownName();
        if (e.type().isSubclassOf(ExceptionTypes.SYNTAX_ERROR)) {
            SyntaxErrorText.write(in, e, name, text);
        } else {
            String message = safe(e, "exception", false) + Hints.of(in, e);
            text.append(name).append(message.isEmpty() ? "" : ": " + message).append('\n');
        }
        Object notes = Attributes.readOrNull(in, e, "__notes__");
        if (notes instanceof PyList || notes instanceof PyTuple) {
            for (Object note : in.listOf(notes)) {
                text.append(safe(note, "note", false)).append('\n');
            }
        } else if (notes != null) {
            text.append(safe(notes, "__notes__", true)).append('\n');
        }
        return text.toString();
    }

    private String safe(Object value, String what, boolean repr) {
        try {
            return repr ? Display.reprText(in, value) : Display.strText(in, value);
        } catch (PyException broken) {
            return "<" + what + " " + (repr ? "repr" : "str") + "() failed>";
        }
    }
}
