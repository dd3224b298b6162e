package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Ambiguous function name.
@Rule(code = "E743", name = "ambiguous-function-name", message = "Ambiguous function name: `{}`")
final class AmbiguousFunctionName {
    private AmbiguousFunctionName() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (node.name().equals("l") || node.name().equals("O") || node.name().equals("I")) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + 1, node.name());
        }
    }
}
