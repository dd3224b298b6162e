package dev.pytool.linter.rules.pylint;

import java.util.Optional;

/// What to write instead of a call of a special method (data model, 3.3).
final class DunderCalls {
    /// How a call is written otherwise.
    ///
    /// @param kind what replaces the call
    /// @param text the builtin, the operator, or the advice
    record Spelling(Kind kind, String text) {}

    enum Kind {
        BUILTIN,
        OPERATOR,
        /// An operator with its operands exchanged.
        REFLECTED,
        IN_PLACE,
        CONTAINS,
        ADVICE,
        /// Nothing in particular.
        NONE
    }

    private DunderCalls() {}

    /// Empty for methods that are called by name on purpose.
    static Optional<Spelling> of(String method) {
        String name = method.substring(2, method.length() - 2);
        return switch (name) {
            case "abs",
                    "aiter",
                    "anext",
                    "bool",
                    "bytes",
                    "complex",
                    "dir",
                    "float",
                    "hash",
                    "int",
                    "iter",
                    "len",
                    "next",
                    "repr",
                    "reversed",
                    "round",
                    "str" ->
                    Optional.of(new Spelling(Kind.BUILTIN, name));
            case "subclasscheck" -> Optional.of(new Spelling(Kind.BUILTIN, "issubclass"));
            case "contains" -> Optional.of(new Spelling(Kind.CONTAINS, "in"));
            case "call", "enter", "mro_entries", "prepare" ->
                    Optional.of(new Spelling(Kind.NONE, ""));
            default -> operator(name).or(() -> advice(name));
        };
    }

    private static Optional<Spelling> operator(String name) {
        Optional<String> plain = comparison(name).or(() -> arithmetic(name));
        if (plain.isPresent()) {
            return plain.map(text -> new Spelling(Kind.OPERATOR, text));
        }
        if (name.equals("ipow")) {
            return Optional.of(new Spelling(Kind.IN_PLACE, "**="));
        }
        return switch (name.charAt(0)) {
            case 'r' ->
                    arithmetic(name.substring(1)).map(text -> new Spelling(Kind.REFLECTED, text));
            case 'i' ->
                    arithmetic(name.substring(1))
                            .map(text -> new Spelling(Kind.IN_PLACE, text + "="));
            default -> Optional.empty();
        };
    }

    private static Optional<String> comparison(String name) {
        return switch (name) {
            case "eq" -> Optional.of("==");
            case "ge" -> Optional.of(">=");
            case "gt" -> Optional.of(">");
            case "le" -> Optional.of("<=");
            case "lt" -> Optional.of("<");
            case "ne" -> Optional.of("!=");
            default -> Optional.empty();
        };
    }

    private static Optional<String> arithmetic(String name) {
        return switch (name) {
            case "add" -> Optional.of("+");
            case "and" -> Optional.of("&");
            case "floordiv" -> Optional.of("//");
            case "lshift" -> Optional.of("<<");
            case "matmul" -> Optional.of("@");
            case "mod" -> Optional.of("%");
            case "mul" -> Optional.of("*");
            case "or" -> Optional.of("|");
            case "rshift" -> Optional.of(">>");
            case "sub" -> Optional.of("-");
            case "truediv" -> Optional.of("/");
            case "xor" -> Optional.of("^");
            default -> Optional.empty();
        };
    }

    private static Optional<Spelling> advice(String name) {
        String text =
                switch (name) {
                    case "aenter" -> "Invoke context manager directly.";
                    case "ceil", "floor", "trunc" -> "Use `math." + name + "()` function.";
                    case "copy", "deepcopy" -> "Use `copy." + name + "()` function.";
                    case "del", "delattr", "delitem" -> "Use `del` statement.";
                    case "divmod", "rdivmod" -> "Use `divmod()` builtin.";
                    case "format" -> "Use `format` builtin, format string method, or f-string.";
                    case "fspath" -> "Use `os.fspath` function.";
                    case "getattr", "getattribute" ->
                            "Access attribute directly or use getattr built-in function.";
                    case "getitem" -> "Access item via subscript.";
                    case "init" -> "Instantiate class directly.";
                    case "instancecheck" -> "Use `isinstance()` builtin.";
                    case "invert" -> "Use `~` operator.";
                    case "length_hint" -> "Use `operator.length_hint()` function.";
                    case "neg" -> "Multiply by -1 instead.";
                    case "pos" -> "Multiply by +1 instead.";
                    case "pow", "rpow" -> "Use ** operator or `pow()` builtin.";
                    case "setattr" -> "Mutate attribute directly or use setattr built-in function.";
                    case "setitem" -> "Use subscript assignment.";
                    default -> "";
                };
        return text.isEmpty() ? Optional.empty() : Optional.of(new Spelling(Kind.ADVICE, text));
    }
}
