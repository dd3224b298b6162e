package dev.pytool.linter.rules.fastapi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;

/// Functions that FastAPI calls for a path.
final class FastApiRoutes {
    private FastApiRoutes() {}

    /// The decorators that make a function a route.
    static List<Expr.Call> of(Stmt.FunctionLike function, LintContext cx) {
        List<Expr.Call> routes = new ArrayList<>();
        for (Expr decorator : function.decoratorList()) {
            if (decorator instanceof Expr.Call call
                    && call.func() instanceof Expr.Attribute method
                    && isMethod(method.attr())
                    && isApplication(method.value(), cx)) {
                routes.add(call);
            }
        }
        return routes;
    }

    private static boolean isMethod(String name) {
        return switch (name) {
            case "get", "post", "put", "delete", "patch", "options", "head", "trace" -> true;
            default -> false;
        };
    }

    private static boolean isApplication(Expr expr, LintContext cx) {
        String made = Values.constructor(expr, cx);
        return made.equals("fastapi.FastAPI") || made.equals("fastapi.APIRouter");
    }

    /// Whether a call makes one of FastAPI's descriptions of parameters.
    static boolean isParameter(Expr expr, LintContext cx) {
        if (!(expr instanceof Expr.Call call)) {
            return false;
        }
        String name = cx.nameOf(call.func());
        return switch (name) {
            case "fastapi.Query",
                    "fastapi.Path",
                    "fastapi.Body",
                    "fastapi.Cookie",
                    "fastapi.Header",
                    "fastapi.File",
                    "fastapi.Form",
                    "fastapi.Depends",
                    "fastapi.Security" ->
                    true;
            default -> false;
        };
    }
}
