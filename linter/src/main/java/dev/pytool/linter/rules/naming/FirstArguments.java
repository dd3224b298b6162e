package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// The name of a method's first parameter.
final class FirstArguments {
    private FirstArguments() {}

    static void check(
            Stmt.FunctionLike function, Decorators.Role role, String name, LintContext cx) {
        if (Decorators.role(function, cx) != role || Naming.isIgnored(function.name(), cx)) {
            return;
        }
        Optional<Arg> first =
                function.args().posonlyargs().stream()
                        .findFirst()
                        .or(() -> function.args().args().stream().findFirst());
        if (first.isEmpty()
                || first.get().arg().equals(name)
                || Naming.isIgnored(first.get().arg(), cx)) {
            return;
        }
        String found = first.get().arg();
        boolean metaclass =
                name.equals("cls")
                        && (found.equals("mcs") || found.equals("mcls") || found.equals("metacls"));
        if (!metaclass
                || Decorators.owner(function, cx)
                        .filter(type ->
                                type.bases().stream()
                                        .anyMatch(base -> cx.nameOf(base).equals("builtins.type")))
                        .isEmpty()) {
            cx.report(cx.start(first.get()), cx.start(first.get()) + found.length());
        }
    }
}
