package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A function parameter has no annotation.
@Rule(
        code = "ANN001",
        name = "missing-type-function-argument",
        message = "Missing type annotation for function argument `{}`")
final class MissingTypeFunctionArgument {
    private MissingTypeFunctionArgument() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Annotations.isSkipped(node, cx)) {
            return;
        }
        for (Arg arg : Annotations.annotatable(node, cx)) {
            if (arg.annotation().isEmpty()
                    && !(cx.options().flake8Annotations().suppressDummyArgs()
                            && Names.isDummy(arg.arg(), cx))) {
                cx.report(arg, arg.arg());
            }
        }
    }
}
