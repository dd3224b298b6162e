package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A key in `extra` is also an attribute of every log record; `logging` raises KeyError.
///
/// ```python
/// logging.info("hello", extra={"name": user})
/// ```
///
/// Write instead:
///
/// ```python
/// logging.info("hello", extra={"user_name": user})
/// ```
@Rule(
        code = "G101",
        name = "logging-extra-attr-clash",
        message =
                "Logging statement uses an `extra` field that clashes with a `LogRecord` field: `{}`")
final class LoggingExtraAttrClash {
    private LoggingExtraAttrClash() {}

    static void check(Expr.Call node, LintContext cx) {
        if (LoggingCalls.strictLevel(node, cx).isEmpty()) {
            return;
        }
        switch (Calls.keyword(node, "extra").map(Keyword::value).orElse(node)) {
            case Expr.Dict dict -> {
                for (Optional<Expr> key : dict.keys()) {
                    key.flatMap(Exprs::string)
                            .filter(LoggingExtraAttrClash::isReserved)
                            .ifPresent(name -> cx.report(key.get(), name));
                }
            }
            case Expr.Call call when call != node && cx.isBuiltin(call.func(), "dict") -> {
                for (Keyword keyword : call.keywords()) {
                    keyword.arg()
                            .filter(LoggingExtraAttrClash::isReserved)
                            .ifPresent(name -> cx.report(keyword, name));
                }
            }
            default -> {}
        }
    }

    /// The attributes of `logging.LogRecord`.
    private static boolean isReserved(String name) {
        return switch (name) {
            case "args",
                    "asctime",
                    "created",
                    "exc_info",
                    "exc_text",
                    "filename",
                    "funcName",
                    "levelname",
                    "levelno",
                    "lineno",
                    "module",
                    "msecs",
                    "message",
                    "msg",
                    "name",
                    "pathname",
                    "process",
                    "processName",
                    "relativeCreated",
                    "stack_info",
                    "taskName",
                    "thread",
                    "threadName" ->
                    true;
            default -> false;
        };
    }
}
