package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyEllipsis;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parameters of a native function, read from its text signature, and the binding of a call's
/// arguments to them with the error texts of CPython's argument clinic. Answers one slot a
/// parameter; `null` where nothing was given.
public final class Signature {
    private final String function;

    /// The name with the type in front, as messages about a sole argument give it.
    private final String qualified;

    private final String[] names;
    private final Object[] defaults;
    private final int positionalOnly;
    private final int positional;
    private final int required;
    private final boolean[] optional;
    private final int rest;
    private final int named;

    /// Whether messages count positional arguments as CPython's `PyArg_UnpackTuple` words them.
    private final boolean unpacked;

    private Signature(
            String function,
            List<String> names,
            List<Object> defaults,
            List<Boolean> optional,
            int positionalOnly,
            int positional,
            int rest,
            int named,
            boolean unpacked) {
        int dot = function.lastIndexOf('.');
        String last = function.substring(dot + 1);
        boolean constructs = dot > 0 && (last.equals("__new__") || last.equals("__init__"));
        this.function = constructs ? function.substring(0, dot) : last;
        qualified = constructs ? this.function : function;
        this.names = names.toArray(new String[0]);
        this.defaults = defaults.toArray();
        this.optional = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            this.optional[i] = optional.get(i);
        }
        this.positionalOnly = positionalOnly;
        this.positional = positional;
        this.rest = rest;
        this.named = named;
        this.unpacked = unpacked;
        int needed = 0;
        while (needed < positional && !this.optional[needed]) {
            needed++;
        }
        required = needed;
    }

    /// The signature of a member, parsed at its first call.
    public static Signature of(Signature[] known, int id, String function, String text) {
        if (known[id] == null) {
            known[id] = parse(function, text);
        }
        return known[id];
    }

    static Signature parse(String function, String text) {
        List<String> names = new ArrayList<>();
        List<Object> defaults = new ArrayList<>();
        List<Boolean> optional = new ArrayList<>();
        int positionalOnly = 0;
        int positional = -1;
        int rest = -1;
        int named = -1;
        boolean unpacked = false;
        for (String part : split(text.substring(1, text.lastIndexOf(')')))) {
            if (part.isEmpty() || part.startsWith("$")) {
                continue;
            }
            if (part.equals("|")) {
                unpacked = true;
            } else if (part.equals("/")) {
                positionalOnly = names.size();
            } else if (part.equals("*")) {
                positional = names.size();
            } else {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                if (name.startsWith("**")) {
                    named = names.size();
                } else if (name.startsWith("*")) {
                    rest = names.size();
                    positional = names.size();
                }
                names.add(name.replace("*", "").intern());
                optional.add(equals >= 0);
                defaults.add(equals < 0 ? null : value(part.substring(equals + 1)));
            }
        }
        if (positional < 0) {
            positional = named >= 0 ? named : names.size();
        }
        return new Signature(
                function,
                names,
                defaults,
                optional,
                positionalOnly,
                positional,
                rest,
                named,
                unpacked);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            quoted ^= c == '\'';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == text.length() || c == ',' && depth == 0 && !quoted) {
                parts.add(text.substring(start, i).trim());
                start = i + 1;
            }
        }
        return parts;
    }

    private static Object value(String text) {
        switch (text) {
            case "None":
                return PyNone.NONE;
            case "True":
                return true;
            case "False":
                return false;
            case "()":
                return PyTuple.EMPTY;
            case "...":
                return PyEllipsis.ELLIPSIS;
            case "sys.maxsize":
                return Long.MAX_VALUE;
            case "<absent>", "<unrepresentable>":
                return null;
            default:
        }
        if (text.startsWith("b'")) {
            String latin = text.substring(2, text.length() - 1);
            return new PyBytes(latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        if (text.startsWith("'")) {
            return text.substring(1, text.length() - 1).replace("\\n", "\n");
        }
        return text.contains(".") || text.contains("e")
                ? (Object) Double.parseDouble(text)
                : (Object) Long.parseLong(text);
    }

    /// Binds the arguments; the answer is a fresh array.
    public Object[] bind(Object[] a, String[] kw) {
        Object[] values = Arrays.copyOf(defaults, names.length);
        int given = a.length - kw.length;
        int plain = rest >= 0 ? Math.min(given, rest) : given;
        if (rest < 0 && given > positional) {
            throw tooMany(given, kw.length);
        }
        if (rest < 0 && named < 0 && a.length > names.length && positionalOnly < names.length) {
            throw Errors.type(
                    function
                            + "() takes at most "
                            + names.length
                            + (given == 0 ? " keyword" : "")
                            + " argument"
                            + (names.length == 1 ? "" : "s")
                            + " ("
                            + a.length
                            + " given)");
        }
        System.arraycopy(a, 0, values, 0, plain);
        if (rest >= 0) {
            values[rest] = given > plain ? Arrays.copyOfRange(a, plain, given) : new Object[0];
        }
        if (named >= 0) {
            values[named] = new PyDict();
        }
        boolean[] seen = kw.length == 0 ? null : new boolean[names.length];
        for (int i = 0; i < kw.length; i++) {
            keyword(values, seen, plain, kw[i], a[given + i]);
        }
        for (int i = 0; i < names.length; i++) {
            if (i >= plain
                    && !optional[i]
                    && i != rest
                    && i != named
                    && (seen == null || !seen[i])) {
                throw missing(i, given);
            }
        }
        return values;
    }

    private void keyword(Object[] values, boolean[] seen, int plain, String name, Object value) {
        for (int i = positionalOnly; i < names.length; i++) {
            if (i != rest && i != named && names[i].equals(name)) {
                if (i < plain) {
                    throw Errors.type(
                            "argument for "
                                    + function
                                    + "() given by name ('"
                                    + name
                                    + "') and position ("
                                    + (i + 1)
                                    + ")");
                }
                seen[i] = true;
                values[i] = value;
                return;
            }
        }
        if (named >= 0) {
            ((PyDict) values[named]).put(name, value);
            return;
        }
        if (positionalOnly == names.length
                || positional == names.length && positionalOnly == positional) {
            throw Errors.type(function + "() takes no keyword arguments");
        }
        throw Errors.type(function + "() got an unexpected keyword argument '" + name + "'");
    }

    private PyException tooMany(int given, int keywords) {
        boolean noKeywords = positionalOnly == names.length;
        if (noKeywords && positional == 1 && required == 1) {
            return soleArgument(given);
        }
        if (noKeywords || unpacked) {
            if (positional == 0) {
                return Errors.type(function + "() takes no arguments (" + given + " given)");
            }
            return Errors.type(
                    function
                            + " expected "
                            + (required == positional ? "" : "at most ")
                            + positional
                            + " argument"
                            + (positional == 1 ? "" : "s")
                            + ", got "
                            + given);
        }
        if (positional == 0) {
            return Errors.type(function + "() takes no positional arguments");
        }
        int all = names.length - (named >= 0 ? 1 : 0);
        if (positional < all) {
            return Errors.type(
                    function
                            + "() takes "
                            + (required == positional ? "exactly " : "at most ")
                            + positional
                            + " positional argument"
                            + (positional == 1 ? "" : "s")
                            + " ("
                            + given
                            + " given)");
        }
        return Errors.type(
                function
                        + "() takes "
                        + (required == positional ? "exactly " : "at most ")
                        + all
                        + " argument"
                        + (all == 1 ? "" : "s")
                        + " ("
                        + (given + keywords)
                        + " given)");
    }

    private PyException soleArgument(int given) {
        if (qualified.equals(function)) {
            return Errors.type(function + " expected 1 argument, got " + given);
        }
        return Errors.type(qualified + "() takes exactly one argument (" + given + " given)");
    }

    private PyException missing(int index, int given) {
        if (positionalOnly == names.length || index < positionalOnly) {
            boolean exact = required == positional && rest < 0;
            if (exact && positionalOnly == names.length && positional == 1) {
                return soleArgument(given);
            }
            if (positionalOnly == names.length || exact) {
                return Errors.type(
                        function
                                + " expected "
                                + (exact ? "" : "at least ")
                                + required
                                + " argument"
                                + (required == 1 ? "" : "s")
                                + ", got "
                                + given);
            }
            return Errors.type(
                    function
                            + "() takes at least "
                            + required
                            + " positional argument"
                            + (required == 1 ? "" : "s")
                            + " ("
                            + given
                            + " given)");
        }
        if (index >= positional) {
            return Errors.type(
                    function + "() missing required keyword-only argument: '" + names[index] + "'");
        }
        return Errors.type(
                function
                        + "() missing required argument '"
                        + names[index]
                        + "' (pos "
                        + (index + 1)
                        + ")");
    }
}
