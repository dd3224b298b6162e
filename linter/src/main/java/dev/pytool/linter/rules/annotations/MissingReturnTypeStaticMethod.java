package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Static method without return annotation.
@Rule(
        code = "ANN205",
        name = "missing-return-type-static-method",
        fix = Fixable.SOMETIMES,
        message = "Missing return type annotation for staticmethod `{}`")
final class MissingReturnTypeStaticMethod {
    private MissingReturnTypeStaticMethod() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Annotations.returns(node, "ANN205", cx);
    }
}
