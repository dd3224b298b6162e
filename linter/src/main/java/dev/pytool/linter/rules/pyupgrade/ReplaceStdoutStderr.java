package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Replace stdout stderr.
@Rule(
        code = "UP022",
        name = "replace-stdout-stderr",
        fix = Fixable.SOMETIMES,
        message = "Prefer `capture_output` over sending `stdout` and `stderr` to `PIPE`")
final class ReplaceStdoutStderr {
    private ReplaceStdoutStderr() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("subprocess.run")
                && !Calls.hasKeyword(node, "capture_output")) {
            Optional<Keyword> out =
                    Calls.keyword(node, "stdout")
                            .filter(keyword ->
                                    cx.nameOf(keyword.value()).equals("subprocess.PIPE"));
            Optional<Keyword> err =
                    Calls.keyword(node, "stderr")
                            .filter(keyword ->
                                    cx.nameOf(keyword.value()).equals("subprocess.PIPE"));
            if (out.isPresent() && err.isPresent()) {
                cx.report(node);
            }
        }
    }
}
