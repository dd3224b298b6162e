package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Public function without return annotation.
@Rule(
        code = "ANN201",
        name = "missing-return-type-undocumented-public-function",
        fix = Fixable.SOMETIMES,
        message = "Missing return type annotation for public function `{}`")
final class MissingReturnTypeUndocumentedPublicFunction {
    private MissingReturnTypeUndocumentedPublicFunction() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Annotations.returns(node, "ANN201", cx);
    }
}
