package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Assignment to os environ.
@Rule(
        code = "B003",
        name = "assignment-to-os-environ",
        message = "Assigning to `os.environ` doesn't clear the environment")
final class AssignmentToOsEnviron {
    private AssignmentToOsEnviron() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() == 1
                && node.targets().getFirst() instanceof Expr.Attribute attribute
                && attribute.attr().equals("environ")
                && cx.nameOf(attribute).equals("os.environ")) {
            cx.report(attribute);
        }
    }
}
