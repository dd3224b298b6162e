package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid length return type.
@Rule(
        code = "PLE0303",
        name = "invalid-length-return-type",
        message = "`__len__` does not return a non-negative integer")
final class InvalidLengthReturnType {
    private InvalidLengthReturnType() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SpecialMethods.returns(node, "__len__", "int", cx);
    }
}
