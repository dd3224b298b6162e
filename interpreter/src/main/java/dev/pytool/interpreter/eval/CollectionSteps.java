package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyInterpolation;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PySlice;
import dev.pytool.interpreter.types.PyTemplate;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Building, unpacking, formatting.
final class CollectionSteps {
    private CollectionSteps() {}

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.GET_ITER -> {
                Temporaries.note(frame, s[sp - 1]);
                s[sp - 1] = Iteration.iterator(in, s[sp - 1]);
            }
            case Opcode.GET_LEN -> {
                s[sp] = Sequences.length(in, s[sp - 1]);
                sp++;
            }
            case Opcode.BUILD_TUPLE ->
                    sp = put(s, sp, arg, new PyTuple(Arrays.copyOfRange(s, sp - arg, sp)));
            case Opcode.BUILD_LIST ->
                    sp = put(s, sp, arg, new PyList(Arrays.copyOfRange(s, sp - arg, sp)));
            case Opcode.BUILD_SET -> {
                PySet set = new PySet();
                for (int i = sp - arg; i < sp; i++) {
                    set.add(in, s[i]);
                }
                sp = put(s, sp, arg, set);
            }
            case Opcode.BUILD_MAP -> {
                PyDict dict = new PyDict();
                for (int i = sp - 2 * arg; i < sp; i += 2) {
                    dict.put(in, s[i], s[i + 1]);
                }
                sp = put(s, sp, 2 * arg, dict);
            }
            case Opcode.BUILD_STRING -> {
                TextBuilder out = new TextBuilder();
                for (int i = sp - arg; i < sp; i++) {
                    out.add(s[i]);
                }
                sp = put(s, sp, arg, out.build());
            }
            case Opcode.BUILD_SLICE ->
                    sp =
                            put(
                                    s,
                                    sp,
                                    arg,
                                    new PySlice(
                                            s[sp - arg],
                                            s[sp - arg + 1],
                                            arg == 3 ? s[sp - 1] : PyNone.NONE));
            case Opcode.BUILD_TEMPLATE ->
                    sp = put(s, sp, 2, new PyTemplate((PyTuple) s[sp - 2], (PyTuple) s[sp - 1]));
            case Opcode.BUILD_INTERPOLATION -> {
                boolean spec = (arg & 1) != 0;
                int count = spec ? 3 : 2;
                Object conversion =
                        arg >> 1 == 0 ? PyNone.NONE : String.valueOf(" sra".charAt(arg >> 1));
                sp =
                        put(
                                s,
                                sp,
                                count,
                                new PyInterpolation(
                                        s[sp - count],
                                        s[sp - count + 1],
                                        conversion,
                                        spec ? s[sp - 1] : ""));
            }
            default -> sp = into(in, s, sp, op, arg);
        }
        return sp;
    }

    private static int put(Object[] s, int sp, int count, Object value) {
        Arrays.fill(s, sp - count, sp, null);
        s[sp - count] = value;
        return sp - count + 1;
    }

    private static int into(Interp in, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.LIST_APPEND -> {
                Object x = s[--sp];
                s[sp] = null;
                ((PyList) s[sp - arg]).append(x);
            }
            case Opcode.SET_ADD -> {
                Object x = s[--sp];
                s[sp] = null;
                ((PySet) s[sp - arg]).add(in, x);
            }
            case Opcode.MAP_ADD -> {
                Object value = s[--sp];
                Object key = s[--sp];
                s[sp] = null;
                s[sp + 1] = null;
                ((PyDict) s[sp - arg]).put(in, key, value);
            }
            case Opcode.LIST_EXTEND -> {
                Object x = s[--sp];
                s[sp] = null;
                extend(in, (PyList) s[sp - arg], x);
            }
            case Opcode.SET_UPDATE -> {
                Object x = s[--sp];
                s[sp] = null;
                ((PySet) s[sp - arg]).addAll(in, x);
            }
            case Opcode.DICT_UPDATE -> {
                Object x = s[--sp];
                s[sp] = null;
                if (!(x instanceof PyDict) && Attributes.readOrNull(in, x, "keys") == null) {
                    throw Errors.type("'" + PyClass.of(x).name() + "' object is not a mapping");
                }
                ((PyDict) s[sp - arg]).merge(in, x);
            }
            case Opcode.DICT_MERGE -> {
                Object x = s[--sp];
                s[sp] = null;
                merge(in, (PyDict) s[sp - arg], x, s[sp - arg - 3]);
            }
            case Opcode.LIST_TO_TUPLE -> s[sp - 1] = new PyTuple(((PyList) s[sp - 1]).toArray());
            default -> sp = unpackOrFormat(in, s, sp, op, arg);
        }
        return sp;
    }

    private static void extend(Interp in, PyList list, Object x) {
        if (PyClass.of(x).lookup("__iter__") == null
                && PyClass.of(x).lookup("__getitem__") == null) {
            throw Errors.type("Value after * must be an iterable, not " + PyClass.of(x).name());
        }
        list.extend(in, x);
    }

    private static void merge(Interp in, PyDict into, Object from, Object callable) {
        if (!(from instanceof PyDict) && Attributes.readOrNull(in, from, "keys") == null) {
            throw Errors.type(
                    CallSteps.shown(in, callable)
                            + " argument after ** must be a mapping, not "
                            + PyClass.of(from).name());
        }
        PyDict other = new PyDict();
        other.merge(in, from);
        for (Object[] entry : other.entryArray()) {
            if (into.get(in, entry[0]) != null) {
                throw Errors.type(
                        CallSteps.shown(in, callable)
                                + " got multiple values for keyword argument '"
                                + Display.strText(in, entry[0])
                                + "'");
            }
            into.put(in, entry[0], entry[1]);
        }
    }

    private static int unpackOrFormat(Interp in, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.UNPACK_SEQUENCE -> {
                Object[] items = unpack(in, s[--sp], arg, -1);
                for (int i = arg - 1; i >= 0; i--) {
                    s[sp++] = items[i];
                }
            }
            case Opcode.UNPACK_EX -> {
                int before = arg & 0xFF;
                int after = arg >> 8;
                Object[] items = unpack(in, s[--sp], before, after);
                for (int i = 0; i < after; i++) {
                    s[sp++] = items[items.length - 1 - i];
                }
                s[sp++] = new PyList(Arrays.copyOfRange(items, before, items.length - after));
                for (int i = before - 1; i >= 0; i--) {
                    s[sp++] = items[i];
                }
            }
            case Opcode.CONVERT_VALUE ->
                    s[sp - 1] =
                            arg == 1
                                    ? Display.str(in, s[sp - 1])
                                    : arg == 2
                                            ? Display.repr(in, s[sp - 1])
                                            : Display.ascii(in, s[sp - 1]);
            case Opcode.FORMAT_SIMPLE -> {
                if (!(s[sp - 1] instanceof String)) {
                    s[sp - 1] = Display.format(in, s[sp - 1], "");
                }
            }
            case Opcode.FORMAT_WITH_SPEC -> {
                Object spec = s[--sp];
                s[sp] = null;
                s[sp - 1] = Display.format(in, s[sp - 1], spec);
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    /// The items of an unpacking; `after` is -1 where there is no star.
    private static Object[] unpack(Interp in, Object value, int before, int after) {
        if (value instanceof PyTuple t
                && after < 0
                && t.items().length == before
                && t.type() == PyTuple.TYPE) {
            return t.items();
        }
        if (PyClass.of(value).lookup("__iter__") == null
                && PyClass.of(value).lookup("__getitem__") == null) {
            throw Errors.type("cannot unpack non-iterable " + PyClass.of(value).name() + " object");
        }
        List<Object> items = new ArrayList<>();
        Object iterator = Iteration.iterator(in, value);
        int most = after < 0 ? before : Integer.MAX_VALUE;
        Object item = Iteration.next(in, iterator);
        while (item != null) {
            if (items.size() == most) {
                String got =
                        value instanceof PyTuple
                                        || value instanceof PyList
                                        || value instanceof PyDict
                                ? ", got " + Sequences.length(in, value)
                                : "";
                throw Errors.value("too many values to unpack (expected " + before + got + ")");
            }
            items.add(item);
            item = Iteration.next(in, iterator);
        }
        if (after < 0 && items.size() < before) {
            throw Errors.value(
                    "not enough values to unpack (expected "
                            + before
                            + ", got "
                            + items.size()
                            + ")");
        }
        if (after >= 0 && items.size() < before + after) {
            throw Errors.value(
                    "not enough values to unpack (expected at least "
                            + (before + after)
                            + ", got "
                            + items.size()
                            + ")");
        }
        return items.toArray();
    }
}
