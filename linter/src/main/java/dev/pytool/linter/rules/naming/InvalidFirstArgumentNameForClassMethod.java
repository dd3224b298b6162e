package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid first argument name for class method.
@Rule(
        code = "N804",
        name = "invalid-first-argument-name-for-class-method",
        message = "First argument of a class method should be named `cls`")
final class InvalidFirstArgumentNameForClassMethod {
    private InvalidFirstArgumentNameForClassMethod() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        FirstArguments.check(node, Decorators.Role.CLASS_METHOD, "cls", cx);
    }
}
