package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid bytes return type.
@Rule(
        code = "PLE0308",
        name = "invalid-bytes-return-type",
        message = "`__bytes__` does not return `bytes`")
final class InvalidBytesReturnType {
    private InvalidBytesReturnType() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SpecialMethods.returns(node, "__bytes__", "bytes", cx);
    }
}
