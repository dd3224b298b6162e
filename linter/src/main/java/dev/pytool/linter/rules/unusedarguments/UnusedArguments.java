package dev.pytool.linter.rules.unusedarguments;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;

/// Parameters that a function does not read.
final class UnusedArguments {
    private UnusedArguments() {}

    static void check(Scope scope, Decorators.Role role, LintContext cx) {
        if (scope.kind() != Scope.Kind.FUNCTION
                || !(scope.node() instanceof Stmt.FunctionLike function)
                || Decorators.role(function, cx) != role) {
            return;
        }
        if (isStub(function.body(), cx) || Decorators.isOverload(function, cx)) {
            return;
        }
        if (role != Decorators.Role.FUNCTION) {
            boolean dunder =
                    Names.isDunder(function.name())
                            && !function.name().equals("__new__")
                            && !function.name().equals("__init__")
                            && !function.name().equals("__call__");
            if (dunder
                    || Decorators.isAbstract(function, cx)
                    || Decorators.isOverride(function, cx)) {
                return;
            }
        }
        if (role == Decorators.Role.METHOD
                && !function.decoratorList().isEmpty()
                && Decorators.isProperty(function, cx)) {
            return;
        }
        report(scope, cx);
    }

    /// Bodies that only raise NotImplementedError, or do nothing, keep the parameters for others.
    private static boolean isStub(List<Stmt> body, LintContext cx) {
        int size = body.size();
        // The message of the error may be a variable, as EM101 wants it.
        boolean message =
                size > 1
                        && body.get(size - 1) instanceof Stmt.Raise raise
                        && raise.exc().isPresent()
                        && raise.exc().get() instanceof Expr.Call call
                        && call.args().size() == 1
                        && call.args().getFirst() instanceof Expr.Name used
                        && body.get(size - 2) instanceof Stmt.Assign assign
                        && assign.targets().size() == 1
                        && Exprs.isName(assign.targets().getFirst(), used.id());
        List<Stmt> rest = new ArrayList<>(body);
        if (message) {
            rest.remove(size - 2);
        }
        return rest.stream()
                .allMatch(each ->
                        switch (each) {
                            case Stmt.Pass pass -> true;
                            case Stmt.Expr expr ->
                                    Exprs.isString(expr.value()) || Exprs.isEllipsis(expr.value());
                            case Stmt.Raise raise ->
                                    raise.exc()
                                            .map(exc ->
                                                    exc instanceof Expr.Call call
                                                            ? call.func()
                                                            : exc)
                                            .filter(exc ->
                                                    cx.isBuiltin(exc, "NotImplementedError")
                                                            || cx.isBuiltin(exc, "NotImplemented"))
                                            .isPresent();
                            default -> false;
                        });
    }

    static void report(Scope scope, LintContext cx) {
        if (scope.usesLocals()) {
            return;
        }
        boolean first = true;
        Decorators.Role role =
                scope.node() instanceof Stmt.FunctionLike function
                        ? Decorators.role(function, cx)
                        : Decorators.Role.FUNCTION;
        boolean bound =
                role == Decorators.Role.METHOD
                        || role == Decorators.Role.CLASS_METHOD
                        || scope.node() instanceof Stmt.FunctionLike made
                                && made.name().equals("__new__");
        for (Binding binding : scope.all()) {
            if (binding.kind() != Binding.Kind.ARGUMENT) {
                continue;
            }
            boolean self = first && bound;
            first = false;
            boolean used =
                    scope.all().stream()
                            .filter(each -> each.name().equals(binding.name()))
                            .anyMatch(Binding::isUsed);
            if (!self && !used && !Names.isDummy(binding.name(), cx)) {
                cx.report(
                        binding.start(), binding.start() + binding.name().length(), binding.name());
            }
        }
    }
}
