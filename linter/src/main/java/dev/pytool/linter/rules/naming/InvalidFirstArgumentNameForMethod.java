package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid first argument name for method.
@Rule(
        code = "N805",
        name = "invalid-first-argument-name-for-method",
        message = "First argument of a method should be named `self`")
final class InvalidFirstArgumentNameForMethod {
    private InvalidFirstArgumentNameForMethod() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        FirstArguments.check(node, Decorators.Role.METHOD, "self", cx);
    }
}
