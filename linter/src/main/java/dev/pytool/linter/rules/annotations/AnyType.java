package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Annotation is Any.
@Rule(
        code = "ANN401",
        name = "any-type",
        message = "Dynamically typed expressions (typing.Any) are disallowed in `{}`")
final class AnyType {
    private AnyType() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Decorators.isOverride(node, cx) || Annotations.isSkipped(node, cx)) {
            return;
        }
        for (Arg arg : Annotations.plain(node)) {
            arg.annotation()
                    .filter(type -> Annotations.isAny(type, cx))
                    .ifPresent(type -> cx.report(type, arg.arg()));
        }
        if (!cx.options().flake8Annotations().allowStarArgAny()) {
            node.args()
                    .vararg()
                    .ifPresent(arg ->
                            arg.annotation()
                                    .filter(type -> Annotations.isAny(type, cx))
                                    .ifPresent(type -> cx.report(type, "*" + arg.arg())));
            node.args()
                    .kwarg()
                    .ifPresent(arg ->
                            arg.annotation()
                                    .filter(type -> Annotations.isAny(type, cx))
                                    .ifPresent(type -> cx.report(type, "**" + arg.arg())));
        }
        node.returns()
                .filter(type -> Annotations.isAny(type, cx))
                .ifPresent(type -> cx.report(type, node.name()));
    }
}
