package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Type param name mismatch.
@Rule(
        code = "PLC0132",
        name = "type-param-name-mismatch",
        message = "`{}` name `{}` does not match assigned variable name `{}`")
final class TypeParamNameMismatch {
    private TypeParamNameMismatch() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() == 1) {
            TypeVariables.mismatch(node.targets().getFirst(), node.value(), cx);
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        node.value().ifPresent(value -> TypeVariables.mismatch(node.target(), value, cx));
    }
}
