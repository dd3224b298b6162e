package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Ambiguous class name.
@Rule(code = "E742", name = "ambiguous-class-name", message = "Ambiguous class name: `{}`")
final class AmbiguousClassName {
    private AmbiguousClassName() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (node.name().equals("l") || node.name().equals("O") || node.name().equals("I")) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + 1, node.name());
        }
    }
}
