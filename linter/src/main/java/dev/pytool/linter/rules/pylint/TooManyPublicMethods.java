package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A class with that many methods has several tasks.
@Rule(
        code = "PLR0904",
        name = "too-many-public-methods",
        message = "Too many public methods ({} > {})",
        preview = true)
final class TooManyPublicMethods {
    private TooManyPublicMethods() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        long count =
                node.body().stream()
                        .filter(each ->
                                each instanceof Stmt.FunctionLike method
                                        && (!method.name().startsWith("_")
                                                || Names.isDunder(method.name()))
                                        && !isAccessor(method)
                                        && !Decorators.isOverload(method, cx)
                                        && !Decorators.isOverride(method, cx))
                        .count();
        int limit = cx.options().pylint().maxPublicMethods();
        if (count > limit) {
            cx.report(node, count, limit);
        }
    }

    /// `@name.setter` and its like add to a property that counts already.
    private static boolean isAccessor(Stmt.FunctionLike method) {
        return method.decoratorList().stream()
                .anyMatch(each ->
                        each instanceof Expr.Attribute attribute
                                && Exprs.isName(attribute.value(), method.name()));
    }
}
