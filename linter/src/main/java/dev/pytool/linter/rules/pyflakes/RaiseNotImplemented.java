package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `NotImplemented` is a value for comparisons, not an exception.
@Rule(
        code = "F901",
        name = "raise-not-implemented",
        fix = Fixable.SOMETIMES,
        message = "`raise NotImplemented` should be `raise NotImplementedError`")
final class RaiseNotImplemented {
    private RaiseNotImplemented() {}

    static void check(Stmt.Raise node, LintContext cx) {
        if (node.exc().isEmpty()) {
            return;
        }
        Expr raised = node.exc().get() instanceof Expr.Call call ? call.func() : node.exc().get();
        if (cx.isBuiltin(raised, "NotImplemented")) {
            Finding finding = cx.report(raised);
            ImportEdits.builtin("NotImplementedError", cx.start(raised), cx)
                    .ifPresent(use ->
                            finding.fix(
                                    Fix.Safety.SAFE, use.with(cx.start(raised), cx.end(raised))));
        }
    }
}
