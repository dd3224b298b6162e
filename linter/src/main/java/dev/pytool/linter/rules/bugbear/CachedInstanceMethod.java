package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Cached instance method.
@Rule(
        code = "B019",
        name = "cached-instance-method",
        message =
                "Use of `functools.lru_cache` or `functools.cache` on methods can lead to memory leaks")
final class CachedInstanceMethod {
    private CachedInstanceMethod() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (isMethod(node, cx)) {
            for (Expr decorator : node.decoratorList()) {
                String name = Decorators.name(decorator, cx);
                boolean cache =
                        name.equals("functools.lru_cache") || name.equals("functools.cache");
                boolean enumeration =
                        Decorators.owner(node, cx)
                                .filter(type ->
                                        ClassBases.isEnum(type, cx))
                                .isPresent();
                if (cache && !enumeration) {
                    cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
                }
            }
        }
    }

    /// Whether the cache holds on to what the function is bound to: an instance, or a class that is
    /// an instance of the metaclass around.
    private static boolean isMethod(Stmt.FunctionLike node, LintContext cx) {
        return switch (Decorators.role(node, cx)) {
            case METHOD -> true;
            case CLASS_METHOD ->
                    !node.name().startsWith("__")
                            && node.decoratorList().stream()
                                    .noneMatch(decorator ->
                                            Decorators.name(decorator, cx)
                                                    .equals("builtins.classmethod"));
            default -> false;
        };
    }
}
