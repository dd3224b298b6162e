package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Shallow copy environ.
@Rule(
        code = "PLW1507",
        name = "shallow-copy-environ",
        fix = Fixable.ALWAYS,
        message = "Shallow copy of `os.environ` via `copy.copy(os.environ)`")
final class ShallowCopyEnviron {
    private ShallowCopyEnviron() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("copy.copy")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && cx.nameOf(node.args().getFirst()).equals("os.environ")) {
            cx.report(node).unsafe(cx.replace(node, cx.text(node.args().getFirst()) + ".copy()"));
        }
    }
}
