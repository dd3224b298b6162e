package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// **kwargs has no annotation.
@Rule(code = "ANN003", name = "missing-type-kwargs", message = "Missing type annotation for `**{}`")
final class MissingTypeKwargs {
    private MissingTypeKwargs() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!Annotations.isSkipped(node, cx)) {
            node.args()
                    .kwarg()
                    .filter(arg ->
                            arg.annotation().isEmpty()
                                    && !(cx.options().flake8Annotations().suppressDummyArgs()
                                            && Names.isDummy(arg.arg(), cx)))
                    .ifPresent(arg ->
                            cx.report(
                                    cx.tokens()
                                            .start(
                                                    cx.tokens()
                                                            .significantBefore(
                                                                    cx.tokens().at(cx.start(arg)))),
                                    cx.end(arg),
                                    arg.arg()));
        }
    }
}
