package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// It uses nothing of its instance.
@Rule(
        code = "PLR6301",
        name = "no-self-use",
        message = "Method `{}` could be a function, class method, or static method",
        preview = true)
final class NoSelfUse {
    private NoSelfUse() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.FUNCTION
                || !(scope.node() instanceof Stmt.FunctionLike function)
                || Decorators.role(function, cx) != Decorators.Role.METHOD
                || isExempt(function, cx)) {
            return;
        }
        List<Arg> positional = new ArrayList<>(function.args().posonlyargs());
        positional.addAll(function.args().args());
        if (positional.isEmpty() || !positional.getFirst().arg().equals("self")) {
            return;
        }
        Optional<Binding> self =
                scope.all().stream()
                        .filter(binding ->
                                binding.kind() == Binding.Kind.ARGUMENT
                                        && binding.name().equals("self"))
                        .findFirst();
        boolean calls =
                Exprs.contains(
                        function,
                        each ->
                                each instanceof Expr.Call call
                                        && cx.isBuiltin(call.func(), "super")
                                        && call.args().isEmpty());
        boolean rebound =
                scope.lookup("self")
                        .filter(last -> last.kind() != Binding.Kind.ARGUMENT)
                        .isPresent();
        if (calls || rebound || self.filter(Binding::isUsed).isPresent()) {
            return;
        }
        int start = Definitions.nameStart(function, cx);
        cx.report(start, start + function.name().length(), function.name());
    }

    private static boolean isExempt(Stmt.FunctionLike function, LintContext cx) {
        return Names.isDunder(function.name())
                || Decorators.isAbstract(function, cx)
                || Decorators.isOverride(function, cx)
                || Decorators.isOverload(function, cx)
                || Decorators.has(function, "builtins.property", cx)
                || isStub(function);
    }

    private static boolean isStub(Stmt.FunctionLike function) {
        return function.body().stream()
                .allMatch(each ->
                        switch (each) {
                            case Stmt.Pass _ -> true;
                            case Stmt.Raise raise ->
                                    raise.exc()
                                            .filter(exc ->
                                                    Exprs.dotted(
                                                                    exc instanceof Expr.Call call
                                                                            ? call.func()
                                                                            : exc)
                                                            .startsWith("NotImplemented"))
                                            .isPresent();
                            case Stmt.Expr expr ->
                                    Exprs.isString(expr.value()) || Exprs.isEllipsis(expr.value());
                            default -> false;
                        });
    }
}
