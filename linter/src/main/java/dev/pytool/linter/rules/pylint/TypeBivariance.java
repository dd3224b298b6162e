package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Type bivariance.
@Rule(
        code = "PLC0131",
        name = "type-bivariance",
        message = "`{}` cannot be both covariant and contravariant")
final class TypeBivariance {
    private TypeBivariance() {}

    static void check(Stmt.Assign node, LintContext cx) {
        TypeVariables.bivariance(node.value(), cx);
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        node.value().ifPresent(value -> TypeVariables.bivariance(value, cx));
    }
}
