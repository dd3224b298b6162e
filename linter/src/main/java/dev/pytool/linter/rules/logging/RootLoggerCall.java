package dev.pytool.linter.rules.logging;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The functions of module `logging` speak for the root logger, which no configuration can tell
/// from the rest of the program.
///
/// ```python
/// logging.info("hello")
/// ```
///
/// Write instead:
///
/// ```python
/// log = logging.getLogger(__name__)
/// log.info("hello")
/// ```
@Rule(code = "LOG015", name = "root-logger-call", message = "`{}()` call on root logger")
final class RootLoggerCall {
    private RootLoggerCall() {}

    static void check(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "logging.debug",
                    "logging.info",
                    "logging.warn",
                    "logging.warning",
                    "logging.error",
                    "logging.critical",
                    "logging.log",
                    "logging.exception" ->
                    cx.report(node, cx.nameOf(node.func()).substring("logging.".length()));
            default -> {}
        }
    }
}
