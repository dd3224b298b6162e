package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;

import java.util.ArrayList;
import java.util.List;

/// The type variables of generic aliases: collecting, substituting, showing.
public final class TypeParameters {
    private TypeParameters() {}

    /// The distinct type variables among the arguments, in order of appearance.
    public static PyTuple collect(Interp in, Object[] arguments) {
        List<Object> found = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof PyClass) {
                continue;
            }
            if (PyClass.of(argument).lookup("__typing_subst__") != null) {
                add(found, argument);
            } else if (argument instanceof PyTuple || argument instanceof PyList) {
                for (Object inner : collect(in, Iteration.array(in, argument)).items()) {
                    add(found, inner);
                }
            } else if (Attributes.readOrNull(in, argument, "__parameters__")
                    instanceof PyTuple inner) {
                for (Object one : inner.items()) {
                    add(found, one);
                }
            }
        }
        return new PyTuple(found.toArray());
    }

    private static void add(List<Object> found, Object value) {
        if (!found.contains(value)) {
            found.add(value);
        }
    }

    /// The arguments with the type variables replaced by what the subscript gives.
    static PyTuple substitute(
            Interp in, Object self, Object[] arguments, PyTuple parameters, Object key) {
        Object[] given = key instanceof PyTuple t ? t.items() : new Object[] {key};
        Object[] wanted = parameters.items();
        if (wanted.length == 0) {
            throw Errors.type(Display.reprText(in, self) + " is not a generic class");
        }
        Object prepared = new PyTuple(given);
        for (Object parameter : wanted) {
            Object hook = PyClass.of(parameter).lookup("__typing_prepare_subst__");
            if (hook != null) {
                prepared = in.callSpecial(hook, parameter, self, prepared);
            }
        }
        given = ((PyTuple) prepared).items();
        if (given.length != wanted.length) {
            throw Errors.type(
                    "Too "
                            + (given.length > wanted.length ? "many" : "few")
                            + " arguments for "
                            + Display.reprText(in, self)
                            + "; actual "
                            + given.length
                            + ", expected "
                            + wanted.length);
        }
        List<Object> filled = new ArrayList<>();
        for (Object argument : arguments) {
            filled.add(one(in, argument, wanted, given));
        }
        return new PyTuple(filled.toArray());
    }

    private static Object one(Interp in, Object argument, Object[] wanted, Object[] given) {
        if (argument instanceof PyClass) {
            return argument;
        }
        Object hook = PyClass.of(argument).lookup("__typing_subst__");
        if (hook != null) {
            for (int i = 0; i < wanted.length; i++) {
                if (wanted[i] == argument) {
                    return in.callSpecial(hook, argument, given[i]);
                }
            }
        }
        if (argument instanceof PyTuple || argument instanceof PyList) {
            Object[] inner = Iteration.array(in, argument);
            for (int i = 0; i < inner.length; i++) {
                inner[i] = one(in, inner[i], wanted, given);
            }
            return argument instanceof PyTuple ? new PyTuple(inner) : new PyList(inner);
        }
        if (Attributes.readOrNull(in, argument, "__parameters__") instanceof PyTuple inner
                && inner.items().length > 0) {
            Object[] values = inner.items().clone();
            for (int i = 0; i < values.length; i++) {
                for (int j = 0; j < wanted.length; j++) {
                    if (values[i] == wanted[j]) {
                        values[i] = given[j];
                        break;
                    }
                }
            }
            return Sequences.item(in, argument, new PyTuple(values));
        }
        return argument;
    }

    /// A type as reprs of aliases and unions print it.
    public static String show(Interp in, Object value) {
        if (value == PyEllipsis.ELLIPSIS) {
            return "...";
        }
        if (value == PyNone.TYPE) {
            return "None";
        }
        if (value instanceof PyClass c) {
            return c.fullName();
        }
        if (value instanceof PyList l) {
            List<String> parts = new ArrayList<>();
            for (Object item : l.toArray()) {
                parts.add(show(in, item));
            }
            return "[" + String.join(", ", parts) + "]";
        }
        if (!(value instanceof PyGenericAlias) && !(value instanceof PyUnion)) {
            Object name = Attributes.readOrNull(in, value, "__qualname__");
            Object module = Attributes.readOrNull(in, value, "__module__");
            boolean generic =
                    Attributes.readOrNull(in, value, "__origin__") != null
                            && Attributes.readOrNull(in, value, "__args__") != null;
            if (!generic && name != null && Text.is(name) && module != null && Text.is(module)) {
                return "builtins".equals(module)
                        ? Text.java(name)
                        : Text.java(module) + "." + Text.java(name);
            }
        }
        return Display.reprText(in, value);
    }
}
