package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// *args has no annotation.
@Rule(code = "ANN002", name = "missing-type-args", message = "Missing type annotation for `*{}`")
final class MissingTypeArgs {
    private MissingTypeArgs() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Annotations.starred(node, node.args().vararg(), cx);
    }
}
