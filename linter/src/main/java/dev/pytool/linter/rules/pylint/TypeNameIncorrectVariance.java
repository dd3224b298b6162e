package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Type name incorrect variance.
@Rule(
        code = "PLC0105",
        name = "type-name-incorrect-variance",
        message = "`{}` name \"{}\" does not reflect its {}; consider renaming it to \"{}\"")
final class TypeNameIncorrectVariance {
    private TypeNameIncorrectVariance() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() == 1) {
            TypeVariables.variance(node.targets().getFirst(), node.value(), cx);
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        node.value().ifPresent(value -> TypeVariables.variance(node.target(), value, cx));
    }
}
