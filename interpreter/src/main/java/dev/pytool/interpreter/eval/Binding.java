package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Binds the arguments of a call to the parameters of a Python function, with CPython's messages.
final class Binding {
    private Binding() {}

    static void bind(
            Interp in, PyFunction function, Object[] slots, Object[] values, String[] names) {
        PyCode code = function.code();
        int positional = code.argumentCount();
        int keywordOnly = code.keywordOnlyCount();
        boolean rest = code.has(PyCode.VARARGS);
        boolean named = code.has(PyCode.VARKEYWORDS);
        int given = values.length - names.length;
        if (names.length == 0 && given == positional && keywordOnly == 0 && !rest && !named) {
            System.arraycopy(values, 0, slots, 0, given);
            return;
        }
        int plain = Math.min(given, positional);
        System.arraycopy(values, 0, slots, 0, plain);
        int all = positional + keywordOnly;
        if (rest) {
            slots[all] =
                    given > positional
                            ? new PyTuple(Arrays.copyOfRange(values, positional, given))
                            : PyTuple.EMPTY;
        }
        PyDict extra = null;
        if (named) {
            extra = new PyDict();
            slots[all + (rest ? 1 : 0)] = extra;
        }
        for (int i = 0; i < names.length; i++) {
            keyword(in, function, slots, names, names[i], values[given + i], extra);
        }
        if (given > positional && !rest) {
            throw tooMany(function, slots, given);
        }
        if (given < positional) {
            defaults(function, slots, given);
        }
        if (keywordOnly > 0) {
            keywordDefaults(in, function, slots);
        }
    }

    private static void keyword(
            Interp in,
            PyFunction function,
            Object[] slots,
            String[] names,
            String name,
            Object value,
            PyDict extra) {
        PyCode code = function.code();
        String[] variables = code.variables();
        int all = code.argumentCount() + code.keywordOnlyCount();
        for (int i = code.positionalOnlyCount(); i < all; i++) {
            if (variables[i].equals(name)) {
                if (slots[i] != null) {
                    throw Errors.type(
                            function.shownName()
                                    + "() got multiple values for argument '"
                                    + name
                                    + "'");
                }
                slots[i] = value;
                return;
            }
        }
        if (extra != null) {
            extra.put(name, value);
            return;
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < code.positionalOnlyCount(); i++) {
            if (Arrays.asList(names).contains(variables[i])) {
                wrong.add(variables[i]);
            }
        }
        if (!wrong.isEmpty()) {
            throw Errors.type(
                    function.shownName()
                            + "() got some positional-only arguments passed as keyword arguments: '"
                            + String.join(", ", wrong)
                            + "'");
        }
        List<String> known = Arrays.asList(variables).subList(code.positionalOnlyCount(), all);
        throw Errors.type(
                function.shownName()
                        + "() got an unexpected keyword argument '"
                        + name
                        + "'"
                        + Suggestions.of(name, known)
                                .map(s -> ". Did you mean '" + s + "'?")
                                .orElse(""));
    }

    private static PyException tooMany(PyFunction function, Object[] slots, int given) {
        PyCode code = function.code();
        int positional = code.argumentCount();
        int defaults = function.defaults().length;
        int keywords = 0;
        for (int i = positional; i < positional + code.keywordOnlyCount(); i++) {
            keywords += slots[i] != null ? 1 : 0;
        }
        String takes =
                defaults > 0
                        ? "from " + (positional - defaults) + " to " + positional
                        : String.valueOf(positional);
        boolean plural = defaults > 0 || positional != 1;
        String also =
                keywords == 0
                        ? ""
                        : " positional argument"
                                + (given != 1 ? "s" : "")
                                + " (and "
                                + keywords
                                + " keyword-only argument"
                                + (keywords != 1 ? "s" : "")
                                + ")";
        return Errors.type(
                function.shownName()
                        + "() takes "
                        + takes
                        + " positional argument"
                        + (plural ? "s" : "")
                        + " but "
                        + given
                        + also
                        + (given == 1 && keywords == 0 ? " was" : " were")
                        + " given");
    }

    private static void defaults(PyFunction function, Object[] slots, int given) {
        PyCode code = function.code();
        int positional = code.argumentCount();
        Object[] defaults = function.defaults();
        int first = positional - defaults.length;
        List<String> missing = new ArrayList<>();
        for (int i = given; i < positional; i++) {
            if (slots[i] == null) {
                if (i >= first) {
                    slots[i] = defaults[i - first];
                } else {
                    missing.add(code.variables()[i]);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw missing(function, missing, "positional");
        }
    }

    private static void keywordDefaults(Interp in, PyFunction function, Object[] slots) {
        PyCode code = function.code();
        List<String> missing = new ArrayList<>();
        for (int i = code.argumentCount();
                i < code.argumentCount() + code.keywordOnlyCount();
                i++) {
            if (slots[i] == null) {
                PyDict defaults = function.keywordDefaults();
                Object value = defaults == null ? null : defaults.get(code.variables()[i]);
                if (value == null) {
                    missing.add(code.variables()[i]);
                } else {
                    slots[i] = value;
                }
            }
        }
        if (!missing.isEmpty()) {
            throw missing(function, missing, "keyword-only");
        }
    }

    private static PyException missing(PyFunction function, List<String> names, String kind) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            boolean last = i == names.size() - 1;
            list.append(i == 0 ? "" : last ? names.size() == 2 ? " and " : ", and " : ", ");
            list.append('\'').append(names.get(i)).append('\'');
        }
        return Errors.type(
                function.shownName()
                        + "() missing "
                        + names.size()
                        + " required "
                        + kind
                        + " argument"
                        + (names.size() == 1 ? "" : "s")
                        + ": "
                        + list);
    }
}
