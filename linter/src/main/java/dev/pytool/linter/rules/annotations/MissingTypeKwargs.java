package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// **kwargs has no annotation.
@Rule(code = "ANN003", name = "missing-type-kwargs", message = "Missing type annotation for `**{}`")
final class MissingTypeKwargs {
    private MissingTypeKwargs() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Annotations.starred(node, node.args().kwarg(), cx);
    }
}
