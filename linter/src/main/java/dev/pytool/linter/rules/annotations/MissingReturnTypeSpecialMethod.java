package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Special method without return annotation.
@Rule(
        code = "ANN204",
        name = "missing-return-type-special-method",
        fix = Fixable.SOMETIMES,
        message = "Missing return type annotation for special method `{}`")
final class MissingReturnTypeSpecialMethod {
    private MissingReturnTypeSpecialMethod() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Annotations.returns(node, "ANN204", cx);
    }
}
