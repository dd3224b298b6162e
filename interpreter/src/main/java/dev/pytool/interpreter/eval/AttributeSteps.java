package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Descriptors;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyMethodDescr;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyBaseObject;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyModuleObject;

import java.util.Arrays;

/// Attributes, unary operators, subscript stores, identity and membership.
final class AttributeSteps {
    private AttributeSteps() {}

    /// What a class says of a name while its version holds.
    ///
    /// @param found the attribute along the resolution order, `null` where there is none
    private record Known(int version, Object found) {}

    private static boolean isPlain(PyClass type) {
        return type.lookup("__getattribute__") == PyBaseObject.TYPE.lookup("__getattribute__")
                && type.lookup("__getattr__") == null;
    }

    private static Known known(PyFrame frame, int pc, PyClass type, String name) {
        if (frame.code.caches()[pc] instanceof Known k && k.version == type.version()) {
            return k;
        }
        if (!isPlain(type)) {
            return null;
        }
        Object found = type.lookup(name);
        if (found != null && Descriptors.isData(found)) {
            return null;
        }
        Known k = new Known(type.version(), found);
        frame.code.caches()[pc] = k;
        return k;
    }

    static Object load(Interp in, PyFrame frame, int pc, Object object, int index) {
        String name = frame.code.names()[index];
        if (object instanceof PyObject o && !(object instanceof PyClass)) {
            Known k = known(frame, pc, o.type(), name);
            if (k != null) {
                PyDict attributes = o.attributes();
                Object own = attributes == null ? null : attributes.get(name);
                if (own != null) {
                    return own;
                }
                if (k.found != null) {
                    return Descriptors.read(in, k.found, o, o.type());
                }
                throw Attributes.missing(object, name);
            }
        }
        return Attributes.read(in, object, name);
    }

    static void loadMethod(Interp in, PyFrame frame, int pc, Object[] s, int at, int index) {
        Object object = s[at];
        PyClass type = PyClass.of(object);
        if (!(object instanceof PyClass) && !(object instanceof PyModuleObject)) {
            String name = frame.code.names()[index];
            Known k = known(frame, pc, type, name);
            if (k != null && (k.found instanceof PyFunction || k.found instanceof PyMethodDescr)) {
                PyDict attributes = object instanceof PyObject o ? o.attributes() : null;
                Object own = attributes == null ? null : attributes.get(name);
                if (own == null) {
                    s[at] = k.found;
                    s[at + 1] = object;
                    return;
                }
            }
        }
        s[at] = load(in, frame, pc, object, index);
        s[at + 1] = null;
    }

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.STORE_ATTR -> {
                Object object = s[--sp];
                Object value = s[--sp];
                s[sp] = null;
                s[sp + 1] = null;
                Attributes.write(in, object, frame.code.names()[arg], value);
            }
            case Opcode.DELETE_ATTR -> {
                Object object = s[--sp];
                s[sp] = null;
                Attributes.delete(in, object, frame.code.names()[arg]);
            }
            case Opcode.LOAD_SPECIAL -> {
                special(in, s, sp - 1, arg);
                sp++;
            }
            case Opcode.STORE_SUBSCR -> {
                Object key = s[--sp];
                Object container = s[--sp];
                Object value = s[--sp];
                Arrays.fill(s, sp, sp + 3, null);
                Sequences.store(in, container, key, value);
            }
            case Opcode.DELETE_SUBSCR -> {
                Object key = s[--sp];
                Object container = s[--sp];
                Arrays.fill(s, sp, sp + 2, null);
                Sequences.delete(in, container, key);
            }
            case Opcode.UNARY_NEGATIVE -> s[sp - 1] = Operators.negate(in, s[sp - 1]);
            case Opcode.UNARY_POSITIVE -> s[sp - 1] = Operators.plus(in, s[sp - 1]);
            case Opcode.UNARY_INVERT -> s[sp - 1] = Operators.invert(in, s[sp - 1]);
            case Opcode.UNARY_NOT -> s[sp - 1] = !in.isTrue(s[sp - 1]);
            case Opcode.IS_OP -> {
                Object b = s[--sp];
                s[sp] = null;
                s[sp - 1] = Identity.same(s[sp - 1], b) != (arg == 1);
            }
            case Opcode.CONTAINS_OP -> {
                Object container = s[--sp];
                s[sp] = null;
                s[sp - 1] = Sequences.contains(in, container, s[sp - 1]) != (arg == 1);
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    private static void special(Interp in, Object[] s, int at, int arg) {
        Object object = s[at];
        PyClass type = PyClass.of(object);
        String name = Opcode.SPECIAL_METHODS.get(arg);
        Object method = type.lookup(name);
        if (method == null) {
            boolean asynchronous = arg >= 2;
            boolean other =
                    type.lookup(asynchronous ? "__enter__" : "__aenter__") != null
                            && type.lookup(asynchronous ? "__exit__" : "__aexit__") != null;
            throw Errors.type(
                    "'"
                            + type.shownName()
                            + "' object does not support the "
                            + (asynchronous ? "asynchronous " : "")
                            + "context manager protocol"
                            + " (missed "
                            + name
                            + " method)"
                            + (other
                                    ? " but it supports the "
                                            + (asynchronous ? "" : "asynchronous ")
                                            + "context manager protocol. Did you mean to use '"
                                            + (asynchronous ? "with" : "async with")
                                            + "'?"
                                    : ""));
        }
        if (method instanceof PyFunction || method instanceof PyMethodDescr) {
            s[at] = method;
            s[at + 1] = object;
        } else {
            s[at] = Descriptors.read(in, method, object, type);
            s[at + 1] = null;
        }
    }
}
