package dev.pytool.linter.rules.print;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Print call.
@Rule(code = "T201", name = "print", fix = Fixable.SOMETIMES, message = "`print` found")
final class Print {
    private Print() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "print") && !Prints.isElsewhere(node, "file", cx)) {
            Prints.removable(cx.report(node.func()), node, cx);
        }
    }
}
