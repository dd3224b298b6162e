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
        if (Decorators.declaredRole(node, cx) == Decorators.Role.METHOD) {
            for (Expr decorator : node.decoratorList()) {
                String name = Decorators.name(decorator, cx);
                boolean cache =
                        name.equals("functools.lru_cache") || name.equals("functools.cache");
                boolean enumeration =
                        Decorators.owner(node, cx)
                                .filter(type -> ClassBases.isEnum(type, cx))
                                .isPresent();
                if (cache && !enumeration) {
                    cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
                }
            }
        }
    }
}
