package dev.pytool.linter.rules.print;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// P print.
@Rule(code = "T203", name = "p-print", fix = Fixable.SOMETIMES, message = "`pprint` found")
final class PPrint {
    private PPrint() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("pprint.pprint")
                && !Prints.isElsewhere(node, "stream", cx)) {
            Prints.removable(cx.report(node.func()), node, cx);
        }
    }
}
