package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Private function without return annotation.
@Rule(
        code = "ANN202",
        name = "missing-return-type-private-function",
        fix = Fixable.SOMETIMES,
        message = "Missing return type annotation for private function `{}`")
final class MissingReturnTypePrivateFunction {
    private MissingReturnTypePrivateFunction() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Annotations.returns(node, "ANN202", cx);
    }
}
