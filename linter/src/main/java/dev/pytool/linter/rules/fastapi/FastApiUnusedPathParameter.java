package dev.pytool.linter.rules.fastapi;

import dev.pytool.linter.model.LintContext;
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

    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z_]\\w*)(?::[^{}]+)?}");

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Optional<Expr> path =
                FastApiRoutes.of(node, cx).stream()
                        .findFirst()
                        .flatMap(route -> Calls.positional(route, 0))
                        .filter(Exprs::isString);
        if (path.isPresent() && !hasOpenDependency(node, cx)) {
            path(path.get(), node, cx);
        }
    }

    private static void path(Expr path, Stmt.FunctionLike node, LintContext cx) {
        Set<String> positional = new HashSet<>();
        node.args().posonlyargs().forEach(arg -> positional.add(arg.arg()));
        Set<String> named = new HashSet<>(aliases(node, cx));
        Matcher field = FIELD.matcher(Exprs.string(path).orElseThrow());
        while (field.find()) {
            String name = field.group(1);
            if (named.contains(name)) {
                continue;
            }
            int start = cx.start(path) + 1;
            cx.report(
                    start + field.start(),
                    start + field.end(),
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
                    .ifPresent(type -> alias(type, names));
            FastApiDependencies.of(parameter, cx).ifPresent(found -> names.addAll(found.names()));
        }
        return names;
    }

    private static void alias(Expr type, List<String> names) {
        if (((Expr.Subscript) type).slice() instanceof Expr.Tuple parts) {
            for (Expr part : parts.elts()) {
                if (part instanceof Expr.Call call) {
                    Calls.keyword(call, "alias")
                            .flatMap(keyword -> Exprs.string(keyword.value()))
                            .ifPresent(names::add);
                }
            }
        }
    }

    /// Whether the route depends on something whose parameters this file does not tell.
    private static boolean hasOpenDependency(Stmt.FunctionLike node, LintContext cx) {
        return Parameters.plain(node.args()).stream()
                .flatMap(parameter -> FastApiDependencies.of(parameter, cx).stream())
                .anyMatch(dependency -> !dependency.known());
    }
}
