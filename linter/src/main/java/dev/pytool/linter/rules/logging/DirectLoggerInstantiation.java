package dev.pytool.linter.rules.logging;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A logger that is made by its class stands outside the tree of loggers: no configuration reaches
/// it.
///
/// ```python
/// log = logging.Logger(__name__)
/// ```
///
/// Write instead:
///
/// ```python
/// log = logging.getLogger(__name__)
/// ```
///
/// The fix does that; it is unsafe because messages then go where the configuration says.
@Rule(
        code = "LOG001",
        name = "direct-logger-instantiation",
        fix = Fixable.SOMETIMES,
        message = "Use `logging.getLogger()` to instantiate loggers")
final class DirectLoggerInstantiation {
    private DirectLoggerInstantiation() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("logging.Logger")) {
            Finding finding = cx.report(node.func());
            ImportEdits.use("logging", "getLogger", node, cx)
                    .ifPresent(use ->
                            finding.fix(
                                    Fix.Safety.UNSAFE,
                                    use.with(cx.start(node.func()), cx.end(node.func()))));
        }
    }
}
