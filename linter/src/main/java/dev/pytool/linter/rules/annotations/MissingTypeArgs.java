package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// *args has no annotation.
@Rule(code = "ANN002", name = "missing-type-args", message = "Missing type annotation for `*{}`")
final class MissingTypeArgs {
    private MissingTypeArgs() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!Annotations.isSkipped(node, cx)) {
            node.args()
                    .vararg()
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
