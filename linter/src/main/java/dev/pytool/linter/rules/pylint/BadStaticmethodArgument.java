package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Bad staticmethod argument.
@Rule(
        code = "PLW0211",
        name = "bad-staticmethod-argument",
        message = "First argument of a static method should not be named `{}`")
final class BadStaticmethodArgument {
    private BadStaticmethodArgument() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Decorators.role(node, cx) != Decorators.Role.STATIC_METHOD) {
            return;
        }
        Optional<Arg> first =
                node.args().posonlyargs().stream()
                        .findFirst()
                        .or(() -> node.args().args().stream().findFirst());
        boolean bad =
                first.filter(arg ->
                                arg.arg().equals("self")
                                        || arg.arg().equals("cls")
                                                && !node.name().equals("__new__"))
                        .isPresent();
        if (bad) {
            cx.report(first.get(), first.get().arg());
        }
    }
}
