package dev.pytool.linter.rules.fastapi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// What a route's parameter depends on: the function or class that `Depends` names.
final class FastApiDependencies {
    private FastApiDependencies() {}

    /// A dependency.
    ///
    /// @param names the parameters that FastAPI passes to it
    /// @param known whether this file tells them
    record Dependency(List<String> names, boolean known) {}

    private static final Dependency UNKNOWN = new Dependency(List.of(), false);

    /// The dependency of a parameter, by its default or its annotation; empty where it has none, or
    /// one that is not named.
    static Optional<Dependency> of(Parameters.Parameter parameter, LintContext cx) {
        Optional<Expr.Call> value = parameter.value().flatMap(each -> depends(each, cx));
        if (value.isPresent()) {
            return named(value.get(), cx);
        }
        if (parameter.arg().annotation().isEmpty()
                || !(parameter.arg().annotation().get() instanceof Expr.Subscript type)
                || !cx.isTyping(type.value(), "Annotated")
                || !(type.slice() instanceof Expr.Tuple parts)) {
            return Optional.empty();
        }
        for (Expr part :
                parts.elts().subList(Math.min(1, parts.elts().size()), parts.elts().size())) {
            Optional<Expr.Call> call = depends(part, cx);
            if (call.isPresent()) {
                return Calls.count(call.get()) > 0
                        ? named(call.get(), cx)
                        : parts.elts().getFirst() instanceof Expr.Name name
                                ? Optional.of(resolve(name, cx))
                                : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Expr.Call> depends(Expr expr, LintContext cx) {
        return expr instanceof Expr.Call call && cx.nameOf(call.func()).equals("fastapi.Depends")
                ? Optional.of(call)
                : Optional.empty();
    }

    private static Optional<Dependency> named(Expr.Call depends, LintContext cx) {
        return Calls.argument(depends, "dependency", 0)
                .filter(Expr.Name.class::isInstance)
                .map(name -> resolve((Expr.Name) name, cx));
    }

    private static Dependency resolve(Expr.Name name, LintContext cx) {
        Optional<Binding> binding = cx.semantics().binding(name);
        if (binding.isEmpty()) {
            return UNKNOWN;
        }
        return switch (binding.get().node()) {
            case Stmt.FunctionLike function -> new Dependency(parameters(function), true);
            case Stmt.ClassDef type -> new Dependency(fields(type, cx), true);
            default -> UNKNOWN;
        };
    }

    private static List<String> parameters(Stmt.FunctionLike function) {
        return Parameters.plain(function.args()).stream().map(each -> each.arg().arg()).toList();
    }

    /// What making an object of a class takes: the parameters of `__init__`, or the fields of a
    /// model.
    private static List<String> fields(Stmt.ClassDef type, LintContext cx) {
        for (Stmt statement : type.body()) {
            if (statement instanceof Stmt.FunctionLike function
                    && function.name().equals("__init__")) {
                List<String> all = parameters(function);
                return all.isEmpty() ? all : all.subList(1, all.size());
            }
        }
        return ClassBases.any(type, cx, "pydantic.BaseModel"::equals)
                ? type.body().stream()
                        .filter(Stmt.AnnAssign.class::isInstance)
                        .map(statement -> Exprs.dotted(((Stmt.AnnAssign) statement).target()))
                        .toList()
                : List.of();
    }
}
