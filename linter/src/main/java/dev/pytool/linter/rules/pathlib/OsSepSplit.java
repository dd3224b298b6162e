package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.parts` takes a path apart on every system.
@Rule(
        code = "PTH206",
        name = "os-sep-split",
        message = "Replace `.split(os.sep)` with `Path.parts`")
final class OsSepSplit {
    private OsSepSplit() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Calls.method(node).equals("split")
                && Calls.count(node) == 1
                && Calls.argument(node, "sep", 0)
                        .filter(sep -> cx.nameOf(sep).equals("os.sep"))
                        .isPresent()) {
            int end = cx.end(node.func());
            cx.report(end - "split".length(), end);
        }
    }
}
