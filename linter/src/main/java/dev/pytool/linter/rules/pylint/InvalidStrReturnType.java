package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid str return type.
@Rule(
        code = "PLE0307",
        name = "invalid-str-return-type",
        message = "`__str__` does not return `str`")
final class InvalidStrReturnType {
    private InvalidStrReturnType() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SpecialMethods.returns(node, "__str__", "str", cx);
    }
}
