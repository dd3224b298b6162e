package dev.pytool.linter.rules.fastapi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A route's path names a parameter that the function does not take.
///
/// ```python
/// @app.get("/things/{thing_id}")
/// def read(query: str): ...
/// ```
///
/// Write instead:
///
/// ```python
/// @app.get("/things/{thing_id}")
/// def read(thing_id: int, query: str): ...
/// ```
@Rule(
        code = "FAST003",
        name = "fast-api-unused-path-parameter",
        message = "Parameter `{}` appears in route path, but {} `{}` signature")
final class FastApiUnusedPathParameter {
    private FastApiUnusedPathParameter() {}

    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z_]\\w*)(?::[^{}]*)?}");

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr.Call route : FastApiRoutes.of(node, cx)) {
            Optional<Expr> path = Calls.positional(route, 0).filter(Exprs::isString);
            if (path.isPresent() && !hasOpenDependency(node, cx)) {
                path(path.get(), node, cx);
            }
        }
    }

    private static void path(Expr path, Stmt.FunctionLike node, LintContext cx) {
        Set<String> positional = new HashSet<>();
        node.args().posonlyargs().forEach(arg -> positional.add(arg.arg()));
        Set<String> named = new HashSet<>(aliases(node, cx));
        Matcher field = FIELD.matcher(cx.text(path));
        while (field.find()) {
            String name = field.group(1);
            if (named.contains(name)) {
                continue;
            }
            int start = cx.start(path) + field.start();
            cx.report(
                    start,
                    cx.start(path) + field.end(),
                    name,
                    positional.contains(name) ? "only as a positional-only argument in" : "not in",
                    node.name());
        }
    }

    /// The names under which FastAPI passes parameters.
    private static List<String> aliases(Stmt.FunctionLike node, LintContext cx) {
        List<String> names = new ArrayList<>();
        for (Parameters.Parameter parameter : Parameters.plain(node.args())) {
            if (node.args().posonlyargs().contains(parameter.arg())) {
                continue;
            }
            names.add(parameter.arg().arg());
            parameter
                    .arg()
                    .annotation()
                    .filter(type -> type instanceof Expr.Subscript)
                    .ifPresent(type -> alias(type, names, cx));
            parameter.value().ifPresent(value -> dependency(value, names, cx));
        }
        return names;
    }

    private static void alias(Expr type, List<String> names, LintContext cx) {
        if (((Expr.Subscript) type).slice() instanceof Expr.Tuple parts) {
            for (Expr part : parts.elts()) {
                if (part instanceof Expr.Call call) {
                    Calls.keyword(call, "alias")
                            .flatMap(keyword -> Exprs.string(keyword.value()))
                            .ifPresent(names::add);
                    dependency(part, names, cx);
                }
            }
        }
    }

    /// The parameters of a function that the route depends on.
    private static void dependency(Expr value, List<String> names, LintContext cx) {
        depended(value, cx)
                .ifPresent(function ->
                        Parameters.plain(function.args())
                                .forEach(each -> names.add(each.arg().arg())));
    }

    private static Optional<Stmt.FunctionLike> depended(Expr value, LintContext cx) {
        if (!(value instanceof Expr.Call call)
                || !cx.nameOf(call.func()).equals("fastapi.Depends")) {
            return Optional.empty();
        }
        return Calls.argument(call, "dependency", 0)
                .filter(Expr.Name.class::isInstance)
                .flatMap(name -> cx.semantics().binding((Expr.Name) name))
                .map(Binding::node)
                .filter(Stmt.FunctionLike.class::isInstance)
                .map(Stmt.FunctionLike.class::cast);
    }

    /// Whether the route depends on something whose parameters this file does not tell.
    private static boolean hasOpenDependency(Stmt.FunctionLike node, LintContext cx) {
        for (Parameters.Parameter parameter : Parameters.plain(node.args())) {
            if (parameter
                    .value()
                    .filter(value ->
                            value instanceof Expr.Call call
                                    && cx.nameOf(call.func()).equals("fastapi.Depends")
                                    && depended(value, cx).isEmpty())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
