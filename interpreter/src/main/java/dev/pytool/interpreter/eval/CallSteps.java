package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyMethodDescr;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.util.Arrays;
import java.util.List;

/// Calls, functions, imports.
final class CallSteps {
    private static final String[] MARKS = {
        "defaults", "keyword defaults", "annotations", "closure", "annotate"
    };

    private CallSteps() {}

    /// Stack: callable, receiver or nothing, `count` values. Leaves the answer.
    static int call(Interp in, Object[] s, int sp, int count) {
        int at = sp - count - 2;
        Object callable = s[at];
        Object self = s[at + 1];
        Object answer;
        if (self == null) {
            Object[] values = Arrays.copyOfRange(s, at + 2, sp);
            answer = in.call(callable, values, Args.NO_NAMES);
        } else if (callable instanceof PyMethodDescr method) {
            answer = method.callBound(in, self, Arrays.copyOfRange(s, at + 2, sp), Args.NO_NAMES);
        } else {
            answer = in.call(callable, Arrays.copyOfRange(s, at + 1, sp), Args.NO_NAMES);
        }
        Arrays.fill(s, at + 1, sp, null);
        s[at] = answer;
        return at + 1;
    }

    private static int callNamed(Interp in, Object[] s, int sp, int count) {
        Object[] texts = ((PyTuple) s[sp - 1]).items();
        String[] names = new String[texts.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = Text.java(texts[i]);
        }
        int at = sp - count - 3;
        Object self = s[at + 1];
        Object[] values = Arrays.copyOfRange(s, self == null ? at + 2 : at + 1, sp - 1);
        Object answer = in.call(s[at], values, names);
        Arrays.fill(s, at + 1, sp, null);
        s[at] = answer;
        return at + 1;
    }

    /// A callable as messages about its arguments name it.
    static String shown(Interp in, Object callable) {
        if (callable == null) {
            return "function";
        }
        Object name = Attributes.readOrNull(in, callable, "__qualname__");
        if (name == null || !Text.is(name)) {
            return Display.strText(in, callable);
        }
        Object module = Attributes.readOrNull(in, callable, "__module__");
        String prefix =
                module == null || !Text.is(module) || Text.java(module).equals("builtins")
                        ? ""
                        : Text.java(module) + ".";
        return prefix + Text.java(name) + "()";
    }

    /// The values after a `*` that is a call's only argument: any iterable.
    private static Object[] positional(Interp in, Object callable, Object given) {
        if (given instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE) {
            return tuple.items();
        }
        PyClass type = PyClass.of(given);
        if (type.lookup("__iter__") == null && type.lookup("__getitem__") == null) {
            throw Errors.type(
                    shown(in, callable)
                            + " argument after * must be an iterable, not "
                            + type.name());
        }
        return Iteration.array(in, given);
    }

    private static int callUnpacked(Interp in, Object[] s, int sp, int arg) {
        PyDict named = arg == 1 ? (PyDict) s[sp - 1] : null;
        int at = sp - arg - 3;
        Object self = s[at + 1];
        Object[] positional = positional(in, s[at], s[at + 2]);
        int extra = named == null ? 0 : named.size();
        int first = self == null ? 0 : 1;
        Object[] values = new Object[first + positional.length + extra];
        if (self != null) {
            values[0] = self;
        }
        System.arraycopy(positional, 0, values, first, positional.length);
        String[] names = new String[extra];
        if (named != null) {
            int i = 0;
            for (Object[] entry : named.entryArray()) {
                if (!Text.is(entry[0])) {
                    throw Errors.type("keywords must be strings");
                }
                names[i] = Text.java(entry[0]);
                values[first + positional.length + i++] = entry[1];
            }
        }
        Object answer = in.call(s[at], values, names);
        Arrays.fill(s, at + 1, sp, null);
        s[at] = answer;
        return at + 1;
    }

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.CALL_KW -> sp = callNamed(in, s, sp, arg);
            case Opcode.CALL_FUNCTION_EX -> sp = callUnpacked(in, s, sp, arg);
            case Opcode.MAKE_FUNCTION ->
                    s[sp - 1] = new PyFunction((PyCode) s[sp - 1], frame.globals, frame.builtins);
            case Opcode.SET_FUNCTION_ATTRIBUTE -> {
                PyFunction function = (PyFunction) s[--sp];
                s[sp] = null;
                attribute(function, s[sp - 1], arg);
                s[sp - 1] = function;
            }
            case Opcode.LOAD_BUILD_CLASS ->
                    s[sp++] = NameSteps.globalOrBuiltin(frame, "__build_class__");
            case Opcode.IMPORT_NAME -> {
                Object list = s[--sp];
                s[sp] = null;
                s[sp - 1] = importName(in, frame, frame.code.names()[arg], list, s[sp - 1]);
            }
            case Opcode.IMPORT_FROM -> {
                s[sp] = importFrom(in, s[sp - 1], frame.code.names()[arg]);
                sp++;
            }
            case Opcode.IMPORT_STAR -> {
                Object module = s[--sp];
                s[sp] = null;
                importAll(in, frame, module);
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    private static void attribute(PyFunction function, Object value, int mark) {
        switch (mark) {
            case 1 -> function.setDefaults(((PyTuple) value).items());
            case 2 -> function.setKeywordDefaults((PyDict) value);
            case 4 -> function.setAnnotations(value);
            case 8 ->
                    function.close(
                            Arrays.copyOf(
                                    ((PyTuple) value).items(),
                                    ((PyTuple) value).items().length,
                                    PyCell[].class));
            case 16 -> function.setAnnotate(value);
            default -> throw new IllegalStateException("mark " + mark + " of " + MARKS.length);
        }
    }

    private static Object importName(
            Interp in, PyFrame frame, String name, Object list, Object level) {
        Object hook = frame.builtins.get("__import__");
        if (hook == null) {
            throw Errors.importError("__import__ not found", name);
        }
        Object locals = frame.locals == null ? PyNone.NONE : frame.locals;
        return in.call(hook, Text.of(name), frame.globals, locals, list, level);
    }

    private static Object importFrom(Interp in, Object module, String name) {
        Object value = Attributes.readOrNull(in, module, name);
        if (value != null) {
            return value;
        }
        Object own = Attributes.readOrNull(in, module, "__name__");
        String moduleName = own == null ? "<unknown module name>" : Text.java(own);
        Object loaded = in.machine().modules().get(moduleName + "." + name);
        if (loaded != null) {
            return loaded;
        }
        Object file = Attributes.readOrNull(in, module, "__file__");
        Object spec = Attributes.readOrNull(in, module, "__spec__");
        boolean initializing =
                spec != null
                        && spec != PyNone.NONE
                        && Attributes.readOrNull(in, spec, "_initializing")
                                == (Object) Boolean.TRUE;
        String place =
                file == null || !Text.is(file) ? "(unknown location)" : "(" + Text.java(file) + ")";
        PyException e =
                Errors.importError(
                        initializing
                                ? "cannot import name '"
                                        + name
                                        + "' from partially initialized module '"
                                        + moduleName
                                        + "' (most likely due to a circular import) "
                                        + place
                                : "cannot import name '"
                                        + name
                                        + "' from '"
                                        + moduleName
                                        + "' "
                                        + place,
                        moduleName);
        e.value().setField("name_from", Text.of(name));
        if (file != null) {
            e.value().setField("path", file);
        }
        throw e;
    }

    private static void importAll(Interp in, PyFrame frame, Object module) {
        Object all = Attributes.readOrNull(in, module, "__all__");
        boolean explicit = all != null;
        List<Object> names =
                explicit
                        ? Iteration.list(in, all)
                        : ((PyDict) Attributes.read(in, module, "__dict__")).keys();
        for (Object name : names) {
            if (!Text.is(name)) {
                throw Errors.type(
                        "Item in "
                                + Display.strText(in, Attributes.read(in, module, "__name__"))
                                + ".__all__ must be str, not "
                                + PyClass.of(name).name());
            }
            String text = Text.java(name);
            if (explicit || !text.startsWith("_")) {
                ((PyDict) frame.locals).put(text.intern(), Attributes.read(in, module, text));
            }
        }
    }
}
