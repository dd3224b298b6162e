package dev.pytool.checker.infer;

import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Type;

/// `Argument 1 to "f" has incompatible type "str"; expected "int"`.
final class ArgumentErrors {
    private ArgumentErrors() {}

    static void mismatch(
            ArgumentMapping.Pair pair, Type given, Type wanted, FunctionFacts facts, Context cx) {
        String[] types = Display.briefPair(given, wanted);
        Argument arg = pair.argument();
        String label =
                arg.kind() == Argument.Kind.KEYWORD
                        ? "Argument \"" + arg.name() + "\""
                        : "Argument " + pair.index();
        String stars =
                arg.kind() == Argument.Kind.STAR
                        ? "*"
                        : arg.kind() == Argument.Kind.DOUBLE_STAR ? "**" : "";
        String to = facts.quoted().isEmpty() ? "" : " to " + facts.quoted();
        cx.report()
                .error(
                        arg.place(),
                        "arg-type",
                        label
                                + to
                                + " has incompatible type "
                                + stars
                                + "\""
                                + types[0]
                                + "\"; expected \""
                                + types[1]
                                + "\"");
    }
}
