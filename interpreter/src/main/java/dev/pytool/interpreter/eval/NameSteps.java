package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Finalizers;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.DictTable;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;

/// Variables: locals, cells, names, globals.
final class NameSteps {
    private NameSteps() {}

    /// Where a global was found: the table's state and the entry.
    private record Found(int globals, int builtins, int entry) {}

    static Object global(Interp in, PyFrame frame, int pc, int index) {
        DictTable globals = frame.globals.table();
        DictTable builtins = frame.builtins.table();
        if (frame.code.caches()[pc] instanceof Found f
                && f.globals == globals.version()
                && (f.builtins == -1 || f.builtins == builtins.version())) {
            Object value = (f.builtins == -1 ? globals : builtins).value(f.entry);
            if (value != null) {
                return value;
            }
        }
        String name = frame.code.names()[index];
        int entry = globals.find(name);
        if (entry >= 0) {
            frame.code.caches()[pc] = new Found(globals.version(), -1, entry);
            return globals.value(entry);
        }
        entry = builtins.find(name);
        if (entry >= 0) {
            frame.code.caches()[pc] = new Found(globals.version(), builtins.version(), entry);
            return builtins.value(entry);
        }
        return globalOrBuiltin(in, frame, name);
    }

    static PyException unbound(PyFrame frame, int slot) {
        String name = frame.code.variables()[slot];
        PyException e =
                Errors.of(
                        ExceptionTypes.UNBOUND_LOCAL_ERROR,
                        Text.of(
                                "cannot access local variable '"
                                        + name
                                        + "' where it is not associated with a value"));
        e.value().setField("name", Text.of(name));
        return e;
    }

    private static PyException unboundCell(PyFrame frame, int slot) {
        if (frame.code.data().slots().kinds()[slot] != Code.Slots.FREE) {
            return unbound(frame, slot);
        }
        String name = frame.code.variables()[slot];
        return Errors.name(
                "cannot access free variable '"
                        + name
                        + "' where it is not associated with a value in"
                        + " enclosing scope",
                name);
    }

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.LOAD_FAST_AND_CLEAR -> {
                s[sp++] = s[arg];
                s[arg] = null;
            }
            case Opcode.DELETE_FAST -> {
                if (s[arg] == null) {
                    throw unbound(frame, arg);
                }
                boolean watched = Finalizers.isWatched(s[arg]);
                s[arg] = null;
                released(in, watched);
            }
            case Opcode.CLEAR_FAST -> s[arg] = null;
            case Opcode.MAKE_CELL -> s[arg] = new PyCell(s[arg]);
            case Opcode.LOAD_CLOSURE -> s[sp++] = s[arg];
            case Opcode.LOAD_DEREF -> {
                Object value = ((PyCell) s[arg]).get();
                if (value == null) {
                    throw unboundCell(frame, arg);
                }
                s[sp++] = value;
            }
            case Opcode.STORE_DEREF -> {
                ((PyCell) s[arg]).set(s[--sp]);
                s[sp] = null;
            }
            case Opcode.DELETE_DEREF -> {
                PyCell cell = (PyCell) s[arg];
                if (cell.get() == null) {
                    throw unboundCell(frame, arg);
                }
                boolean watched = Finalizers.isWatched(cell.get());
                cell.set(null);
                released(in, watched);
            }
            case Opcode.LOAD_FROM_DICT_OR_DEREF -> {
                Object value = inMapping(in, s[sp - 1], frame.code.variables()[arg]);
                if (value == null) {
                    value = ((PyCell) s[arg]).get();
                }
                if (value == null) {
                    throw unboundCell(frame, arg);
                }
                s[sp - 1] = value;
            }
            case Opcode.LOAD_LOCALS -> s[sp++] = frame.locals;
            default -> sp = named(in, frame, s, sp, op, frame.code.names()[arg]);
        }
        return sp;
    }

    private static int named(Interp in, PyFrame frame, Object[] s, int top, int op, String name) {
        int sp = top;
        switch (op) {
            case Opcode.LOAD_NAME -> {
                Object value = inMapping(in, frame.locals, name);
                s[sp++] = value != null ? value : globalOrBuiltin(in, frame, name);
            }
            case Opcode.LOAD_FROM_DICT_OR_GLOBALS -> {
                Object value = inMapping(in, s[sp - 1], name);
                s[sp - 1] = value != null ? value : globalOrBuiltin(in, frame, name);
            }
            case Opcode.STORE_NAME -> {
                Object value = s[--sp];
                s[sp] = null;
                if (frame.locals instanceof PyDict dict && dict.type() == PyDict.TYPE) {
                    boolean watched =
                            in.machine().finalizers().isActive()
                                    && Finalizers.isWatched(dict.get(name));
                    dict.put(name, value);
                    released(in, watched);
                } else {
                    Sequences.store(in, frame.locals, Text.of(name), value);
                }
            }
            case Opcode.DELETE_NAME -> {
                boolean watched =
                        frame.locals instanceof PyDict dict && Finalizers.isWatched(dict.get(name));
                try {
                    Sequences.delete(in, frame.locals, Text.of(name));
                } catch (PyException e) {
                    if (e.is(ExceptionTypes.KEY_ERROR)) {
                        throw Errors.name("name '" + name + "' is not defined", name);
                    }
                    throw e;
                }
                released(in, watched);
            }
            case Opcode.STORE_GLOBAL -> {
                boolean watched =
                        in.machine().finalizers().isActive()
                                && Finalizers.isWatched(frame.globals.get(name));
                frame.globals.put(name, s[--sp]);
                s[sp] = null;
                released(in, watched);
            }
            case Opcode.DELETE_GLOBAL -> {
                boolean watched = Finalizers.isWatched(frame.globals.get(name));
                if (frame.globals.remove(name) == null) {
                    throw Errors.name("name '" + name + "' is not defined", name);
                }
                released(in, watched);
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    private static void released(Interp in, boolean watched) {
        if (watched) {
            in.machine().finalizers().released(in);
        }
    }

    /// What ends with a function: values of variables that are no parameters.
    static void leave(Interp in, PyFrame frame) {
        if (holdsWatched(frame)) {
            java.util.Arrays.fill(frame.slots, 0, frame.base(), null);
            in.machine().finalizers().released(in);
        }
    }

    /// Apart from its caller, which may not have the value in one of its own variables when the
    /// collector comes.
    private static boolean holdsWatched(PyFrame frame) {
        for (int i = frame.code.argumentCount(); i < frame.base(); i++) {
            if (Finalizers.isWatched(frame.slots[i])) {
                return true;
            }
        }
        return false;
    }

    private static Object inMapping(Interp in, Object mapping, String name) {
        if (mapping instanceof PyDict dict && dict.type() == PyDict.TYPE) {
            return dict.get(name);
        }
        try {
            return Sequences.item(in, mapping, Text.of(name));
        } catch (PyException e) {
            if (e.is(ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /// A global or builtin, where a subclass of dict may stand for the globals and answer with its
    /// `__missing__`.
    private static Object globalOrBuiltin(Interp in, PyFrame frame, String name) {
        if (frame.globals.type() != PyDict.TYPE) {
            Object value = inMapping(in, frame.globals, name);
            if (value != null) {
                return value;
            }
        }
        return globalOrBuiltin(frame, name);
    }

    static Object globalOrBuiltin(PyFrame frame, String name) {
        Object value = frame.globals.get(name);
        if (value == null) {
            value = frame.builtins.get(name);
        }
        if (value == null) {
            throw Errors.name("name '" + name + "' is not defined", name);
        }
        return value;
    }
}
