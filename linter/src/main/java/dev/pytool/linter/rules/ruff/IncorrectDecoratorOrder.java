package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Decorators run from the bottom up, and some cannot work on what others return: `@abstractmethod`
/// marks functions, so it stands below `@property`.
///
/// ```python
/// class Shape:
///     @abstractmethod
///     @property
///     def area(self): ...
/// ```
@Rule(
        code = "RUF074",
        name = "incorrect-decorator-order",
        message = "`@{}` should be placed after `@{}`",
        preview = true)
final class IncorrectDecoratorOrder {
    private IncorrectDecoratorOrder() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        List<Expr> all = node.decoratorList();
        for (int i = 0; i + 1 < all.size(); i++) {
            String upper = name(all.get(i), cx);
            String lower = name(all.get(i + 1), cx);
            if (isWrong(upper, lower)) {
                cx.report(Decorators.sign(all.get(i), cx), cx.end(all.get(i)), upper, lower);
            }
        }
    }

    /// How messages name the decorators that matter.
    private static String name(Expr decorator, LintContext cx) {
        boolean part =
                decorator instanceof Expr.Attribute attribute
                        && attribute.value() instanceof Expr.Name
                        && switch (attribute.attr()) {
                            case "setter", "getter", "deleter" -> true;
                            default -> false;
                        };
        return switch (Decorators.name(decorator, cx)) {
            case "abc.abstractmethod" -> "abstractmethod";
            case "builtins.classmethod" -> "classmethod";
            case "builtins.property" -> "property";
            case "builtins.staticmethod" -> "staticmethod";
            case "contextlib.asynccontextmanager" -> "asynccontextmanager";
            case "contextlib.contextmanager" -> "contextmanager";
            case "functools.cache" -> "functools.cache";
            case "functools.cached_property" -> "functools.cached_property";
            case "functools.lru_cache" -> "functools.lru_cache";
            default -> part ? "property" : "";
        };
    }

    private static boolean isWrong(String upper, String lower) {
        return switch (upper) {
            case "abstractmethod" ->
                    lower.equals("property")
                            || lower.equals("classmethod")
                            || lower.equals("staticmethod");
            case "contextmanager", "asynccontextmanager" -> lower.equals("classmethod");
            case "functools.cache", "functools.lru_cache" ->
                    lower.equals("property")
                            || lower.equals("classmethod")
                            || lower.equals("functools.cached_property");
            case "functools.cached_property" -> lower.equals("abstractmethod");
            case "classmethod" -> lower.equals("functools.cached_property");
            default -> false;
        };
    }
}
