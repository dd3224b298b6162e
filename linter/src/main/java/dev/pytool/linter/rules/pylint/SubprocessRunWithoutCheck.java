package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Subprocess.run without check=.
@Rule(
        code = "PLW1510",
        name = "subprocess-run-without-check",
        fix = Fixable.SOMETIMES,
        message = "`subprocess.run` without explicit `check` argument")
final class SubprocessRunWithoutCheck {
    private SubprocessRunWithoutCheck() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("subprocess.run") && !Calls.hasKeyword(node, "check")) {
            boolean stars = node.keywords().stream().anyMatch(keyword -> keyword.arg().isEmpty());
            Finding finding = cx.report(node.func());
            int close = cx.end(node) - 1;
            Edit edit =
                    cx.insert(
                            Source.argumentsEnd(node, cx),
                            Calls.count(node) == 0 ? "check=False" : ", check=False");
            if (stars) {
                finding.unsafe(edit);
            } else if (close > 0) {
                finding.safe(edit);
            }
        }
    }
}
