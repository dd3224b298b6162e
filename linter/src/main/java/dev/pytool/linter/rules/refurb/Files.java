package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Instances;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;
import java.util.Set;

/// Names and calls that stand for open files.
final class Files {
    private Files() {}

    private static final Set<String> TYPES =
            Set.of(
                    "io.BufferedIOBase",
                    "io.BufferedRWPair",
                    "io.BufferedRandom",
                    "io.BufferedReader",
                    "io.BufferedWriter",
                    "io.BytesIO",
                    "io.IOBase",
                    "io.RawIOBase",
                    "io.StringIO",
                    "io.TextIOBase",
                    "io.TextIOWrapper",
                    "typing.BinaryIO",
                    "typing.IO",
                    "typing.TextIO");

    /// Whether the expression gives an open file.
    static boolean isFile(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Call call -> opens(call, cx);
            case Expr.Name name ->
                    cx.semantics().binding(name).filter(binding -> isFile(binding, cx)).isPresent();
            default -> false;
        };
    }

    private static boolean isFile(Binding binding, LintContext cx) {
        Optional<Expr> annotation = Instances.annotation(binding);
        return annotation.isPresent()
                ? TYPES.contains(cx.nameOf(annotation.get()))
                : Values.assigned(binding)
                        .filter(value -> value instanceof Expr.Call call && opens(call, cx))
                        .isPresent();
    }

    /// Whether a call is `open(...)` or `Path(...).open(...)`.
    static boolean opens(Expr.Call call, LintContext cx) {
        String name = cx.nameOf(call.func());
        return name.equals("builtins.open")
                || name.equals("io.open")
                || Calls.method(call).equals("open")
                        && ((Expr.Attribute) call.func()).value() instanceof Expr.Call made
                        && cx.nameOf(made.func()).equals("pathlib.Path");
    }
}
