package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Too many branches (12).
@Rule(code = "PLR0912", name = "too-many-branches", message = "Too many branches ({} > {})")
final class TooManyBranches {
    private TooManyBranches() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Counts.report(node, Counts.branches(node.body()), cx.options().pylint().maxBranches(), cx);
    }
}
