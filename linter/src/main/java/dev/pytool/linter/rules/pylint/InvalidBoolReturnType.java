package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid bool return type.
@Rule(
        code = "PLE0304",
        name = "invalid-bool-return-type",
        message = "`__bool__` does not return `bool`")
final class InvalidBoolReturnType {
    private InvalidBoolReturnType() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SpecialMethods.returns(node, "__bool__", "bool", cx);
    }
}
