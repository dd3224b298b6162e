package dev.pytool.linter.rules.builtins;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Builtins;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;

import java.util.ArrayList;
import java.util.List;

/// Names that hide builtins.
final class Shadows {
    private Shadows() {}

    static boolean isBuiltin(String name, LintContext cx) {
        return !name.startsWith("__")
                && !name.equals("_")
                && Builtins.of(cx.target()).contains(name)
                && !cx.options().flake8Builtins().ignorelist().contains(name);
    }

    static void arguments(Arguments args, LintContext cx) {
        List<Arg> all = new ArrayList<>(args.posonlyargs());
        all.addAll(args.args());
        args.vararg().ifPresent(all::add);
        all.addAll(args.kwonlyargs());
        args.kwarg().ifPresent(all::add);
        for (Arg arg : all) {
            if (isBuiltin(arg.arg(), cx)) {
                cx.report(cx.start(arg), cx.start(arg) + arg.arg().length(), arg.arg());
            }
        }
    }
}
