package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid hash return type.
@Rule(
        code = "PLE0309",
        name = "invalid-hash-return-type",
        message = "`__hash__` does not return an integer")
final class InvalidHashReturnType {
    private InvalidHashReturnType() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SpecialMethods.returns(node, "__hash__", "int", cx);
    }
}
