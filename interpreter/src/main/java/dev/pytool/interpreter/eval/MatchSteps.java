package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Classes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyMappingProxy;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyRange;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The tests of `match` (PEP 634).
final class MatchSteps {
    private MatchSteps() {}

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.MATCH_MAPPING -> {
                s[sp] = isMapping(in, s[sp - 1]);
                sp++;
            }
            case Opcode.MATCH_SEQUENCE -> {
                s[sp] = isSequence(in, s[sp - 1]);
                sp++;
            }
            case Opcode.MATCH_KEYS -> {
                s[sp] = values(in, s[sp - 2], ((PyTuple) s[sp - 1]).items());
                sp++;
            }
            case Opcode.MATCH_CLASS -> {
                Object names = s[--sp];
                Object type = s[--sp];
                Arrays.fill(s, sp, sp + 2, null);
                s[sp - 1] = attributes(in, s[sp - 1], type, ((PyTuple) names).items(), arg);
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    private static boolean isMapping(Interp in, Object value) {
        if (value instanceof PyDict || value instanceof PyMappingProxy) {
            return true;
        }
        return registered(in, value, "Mapping");
    }

    private static boolean isSequence(Interp in, Object value) {
        if (value instanceof PyList || value instanceof PyTuple || value instanceof PyRange) {
            return true;
        }
        if (Text.is(value)
                || value instanceof PyBytes
                || value instanceof PyDict
                || PyClass.of(value).name().equals("bytearray")) {
            return false;
        }
        if (PyClass.of(value).name().equals("memoryview")) {
            return true;
        }
        return registered(in, value, "Sequence");
    }

    /// Whether an abstract base class of collections counts the value's class among its own.
    private static boolean registered(Interp in, Object value, String name) {
        Object abc = in.machine().modules().get("_collections_abc");
        if (abc == null
                || !PyClass.of(value).isHeap()
                        && !PyClass.of(value).slots().module().startsWith("collections")) {
            return false;
        }
        return Classes.isInstance(in, value, Attributes.read(in, abc, name));
    }

    private static Object values(Interp in, Object mapping, Object[] keys) {
        Object[] found = new Object[keys.length];
        PySet seen = new PySet();
        for (int i = 0; i < keys.length; i++) {
            if (seen.has(in, keys[i])) {
                throw Errors.value(
                        "mapping pattern checks duplicate key ("
                                + Display.reprText(in, keys[i])
                                + ")");
            }
            seen.add(in, keys[i]);
            Object value =
                    mapping instanceof PyDict d && d.type() == PyDict.TYPE
                            ? d.get(in, keys[i])
                            : in.callMethod(mapping, "get", keys[i], seen);
            if (value == null || value == seen) {
                return PyNone.NONE;
            }
            found[i] = value;
        }
        return new PyTuple(found);
    }

    private static Object attributes(
            Interp in, Object subject, Object type, Object[] named, int positional) {
        if (!(type instanceof PyClass cls)) {
            throw Errors.type("called match pattern must be a class");
        }
        if (!Classes.isInstance(in, subject, type)) {
            return PyNone.NONE;
        }
        Object[] found = new Object[positional + named.length];
        List<String> seen = new ArrayList<>();
        if (positional > 0) {
            Object declared = Attributes.readOrNull(in, cls, "__match_args__");
            if (declared == null && matchesSelf(cls)) {
                if (positional > 1) {
                    throw Errors.type(
                            cls.name()
                                    + "() accepts 1 positional sub-pattern ("
                                    + positional
                                    + " given)");
                }
                found[0] = subject;
            } else {
                byPosition(in, subject, cls, declared, positional, found, seen);
                if (found[positional - 1] == null) {
                    return PyNone.NONE;
                }
            }
        }
        for (int i = 0; i < named.length; i++) {
            String name = Text.java(named[i]);
            if (seen.contains(name)) {
                throw Errors.type(
                        cls.name() + "() got multiple sub-patterns for attribute '" + name + "'");
            }
            seen.add(name);
            Object value = Attributes.readOrNull(in, subject, name);
            if (value == null) {
                return PyNone.NONE;
            }
            found[positional + i] = value;
        }
        return new PyTuple(found);
    }

    private static void byPosition(
            Interp in,
            Object subject,
            PyClass cls,
            Object declared,
            int positional,
            Object[] found,
            List<String> seen) {
        if (declared != null && !(declared instanceof PyTuple)) {
            throw Errors.type(
                    cls.name()
                            + ".__match_args__ must be a tuple (got "
                            + PyClass.of(declared).name()
                            + ")");
        }
        Object[] names = declared == null ? Args.NONE : ((PyTuple) declared).items();
        if (positional > names.length) {
            throw Errors.type(
                    cls.name()
                            + "() accepts "
                            + names.length
                            + " positional sub-pattern"
                            + (names.length == 1 ? "" : "s")
                            + " ("
                            + positional
                            + " given)");
        }
        for (int i = 0; i < positional; i++) {
            if (!Text.is(names[i])) {
                throw Errors.type(
                        "__match_args__ elements must be strings (got "
                                + PyClass.of(names[i]).name()
                                + ")");
            }
            String name = Text.java(names[i]);
            if (seen.contains(name)) {
                throw Errors.type(
                        cls.name() + "() got multiple sub-patterns for attribute '" + name + "'");
            }
            seen.add(name);
            Object value = Attributes.readOrNull(in, subject, name);
            if (value == null) {
                return;
            }
            found[i] = value;
        }
        if (found[positional - 1] == null) {
            throw new IllegalStateException("no value");
        }
    }

    private static boolean matchesSelf(PyClass cls) {
        for (PyClass c : cls.mro()) {
            if (!c.isHeap()) {
                return switch (c.name()) {
                    case "bool",
                            "bytearray",
                            "bytes",
                            "dict",
                            "float",
                            "frozenset",
                            "int",
                            "list",
                            "set",
                            "str",
                            "tuple" ->
                            true;
                    default -> false;
                };
            }
        }
        return false;
    }
}
