package dev.pytool.dap.server;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyAnySet;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PyTuple;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Values as one line: `repr`, shortened so that large ones cost little.
final class ValueText {
    private static final int LONGEST = 4000;
    private static final int DEEPEST = 12;

    private final Interp in;
    private final StringBuilder out = new StringBuilder();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean hex;

    private ValueText(Interp in, boolean hex) {
        this.in = in;
        this.hex = hex;
    }

    static String of(Interp in, Object value, boolean hex) {
        ValueText text = new ValueText(in, hex);
        text.add(value);
        return text.out.toString();
    }

    /// The whole `repr`, for the clipboard.
    static String full(Interp in, Object value) {
        return Display.reprText(in, value);
    }

    private void add(Object value) {
        if (hex && value instanceof Long number) {
            out.append(number < 0 ? "-0x" : "0x")
                    .append(Long.toUnsignedString(Math.abs(number), 16));
        } else if (value instanceof String s && s.length() > LONGEST) {
            out.append(Display.reprText(in, s.substring(0, LONGEST))).append("...");
        } else if (PyClass.of(value) == PyList.TYPE) {
            items(value, "[", ((PyList) value).asList(), "]");
        } else if (PyClass.of(value) == PyTuple.TYPE) {
            java.util.List<Object> items = java.util.Arrays.asList(((PyTuple) value).items());
            items(value, "(", items, items.size() == 1 ? ",)" : ")");
        } else if (PyClass.of(value) == PyDict.TYPE) {
            entries((PyDict) value);
        } else if (PyClass.of(value) == PySet.TYPE && ((PyAnySet) value).size() > 0) {
            items(value, "{", java.util.Arrays.asList(((PyAnySet) value).values()), "}");
        } else if (PyClass.of(value) == PyFrozenSet.TYPE && ((PyAnySet) value).size() > 0) {
            items(value, "frozenset({", java.util.Arrays.asList(((PyAnySet) value).values()), "})");
        } else {
            shortened(value);
        }
    }

    private void shortened(Object value) {
        String text;
        try {
            text = Display.reprText(in, value);
        } catch (PyException e) {
            text = "<error in repr: " + e.value().type().name() + ">";
        }
        out.append(text, 0, Math.min(text.length(), LONGEST));
        if (text.length() > LONGEST) {
            out.append("...");
        }
    }

    private boolean enters(Object container, String brackets) {
        if (open.size() >= DEEPEST || !open.add(container)) {
            out.append(brackets.charAt(0)).append("...").append(brackets.charAt(1));
            return false;
        }
        return true;
    }

    private void items(
            Object container, String before, java.util.List<Object> items, String after) {
        if (!enters(
                container,
                before.charAt(before.length() - 1)
                        + after.substring(after.startsWith(",") ? 1 : 0))) {
            return;
        }
        out.append(before);
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            if (out.length() > LONGEST) {
                out.append("...");
                break;
            }
            add(items.get(i));
        }
        out.append(after);
        open.remove(container);
    }

    private void entries(PyDict dict) {
        if (!enters(dict, "{}")) {
            return;
        }
        out.append('{');
        String between = "";
        for (Object[] entry : dict.entryArray()) {
            out.append(between);
            between = ", ";
            if (out.length() > LONGEST) {
                out.append("...");
                break;
            }
            add(entry[0]);
            out.append(": ");
            add(entry[1]);
        }
        out.append('}');
        open.remove(dict);
    }
}
