package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid index return type.
@Rule(
        code = "PLE0305",
        name = "invalid-index-return-type",
        message = "`__index__` does not return an integer")
final class InvalidIndexReturnType {
    private InvalidIndexReturnType() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SpecialMethods.returns(node, "__index__", "int", cx);
    }
}
