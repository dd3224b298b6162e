package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Class method without return annotation.
@Rule(
        code = "ANN206",
        name = "missing-return-type-class-method",
        fix = Fixable.SOMETIMES,
        message = "Missing return type annotation for classmethod `{}`")
final class MissingReturnTypeClassMethod {
    private MissingReturnTypeClassMethod() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Annotations.returns(node, "ANN206", cx);
    }
}
