package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.Optional;

/// Calls of loggers.
public final class LoggingCalls {
    private LoggingCalls() {}

    public static boolean isLevel(String name) {
        return switch (name) {
            case "debug",
                    "info",
                    "warning",
                    "warn",
                    "error",
                    "critical",
                    "exception",
                    "fatal",
                    "log" ->
                    true;
            default -> false;
        };
    }

    /// The method for a call of module `logging` or of something that is called a logger; empty for
    /// other calls.
    public static Optional<String> level(Expr.Call call, LintContext cx) {
        String name = cx.nameOf(call.func());
        if (name.startsWith("logging.") && isLevel(name.substring("logging.".length()))) {
            return Optional.of(name.substring("logging.".length()));
        }
        if (!(call.func() instanceof Expr.Attribute attribute) || !isLevel(attribute.attr())) {
            return Optional.empty();
        }
        if (cx.options().loggerObjects().contains(cx.nameOf(attribute.value()))) {
            return Optional.of(attribute.attr());
        }
        String dotted = Exprs.dotted(attribute.value());
        if (attribute.value() instanceof Expr.Call made
                && cx.nameOf(made.func()).equals("logging.getLogger")) {
            return Optional.of(attribute.attr());
        }
        String last = dotted.substring(dotted.lastIndexOf('.') + 1);
        boolean logger =
                last.startsWith("log")
                        || last.endsWith("logger")
                        || last.endsWith("logging")
                        || last.startsWith("LOG");
        String qualified = cx.nameOf(attribute.value());
        boolean foreign =
                !qualified.isEmpty()
                        && !qualified.equals("logging")
                        && !qualified.startsWith("builtins.")
                        && attribute.value() instanceof Expr.Name;
        return logger && !foreign ? Optional.of(attribute.attr()) : Optional.empty();
    }

    /// The same, where the callee is an attribute of a logger or a name that stands for a function
    /// of module `logging`.
    public static Optional<String> strictLevel(Expr.Call call, LintContext cx) {
        if (call.func() instanceof Expr.Attribute attribute) {
            boolean logs = isLevel(attribute.attr()) && !attribute.attr().equals("fatal");
            return logs && isLogger(attribute.value(), cx)
                    ? Optional.of(attribute.attr())
                    : Optional.empty();
        }
        String name = cx.nameOf(call.func());
        if (!(call.func() instanceof Expr.Name) || !name.startsWith("logging.")) {
            return Optional.empty();
        }
        return Optional.of(name.substring("logging.".length()))
                .filter(level -> isLevel(level) && !level.equals("fatal"));
    }

    /// Whether an expression is module `logging`, a logger by configuration, or named like one.
    public static boolean isLogger(Expr value, LintContext cx) {
        String qualified = value instanceof Expr.Call ? "" : cx.nameOf(value);
        if (!qualified.isEmpty()) {
            return qualified.equals("logging")
                    || qualified.equals("flask.current_app.logger")
                    || qualified.endsWith(".logger") && qualified.startsWith(".")
                    || cx.options().loggerObjects().contains(qualified);
        }
        if (value instanceof Expr.Call made && cx.nameOf(made.func()).equals("logging.getLogger")) {
            return true;
        }
        String dotted = Exprs.dotted(value);
        String last = dotted.substring(dotted.lastIndexOf('.') + 1);
        return last.startsWith("log")
                || last.endsWith("logger")
                || last.endsWith("logging")
                || last.startsWith("LOG");
    }

    /// The message of a log call.
    public static Optional<Expr> message(Expr.Call call, LintContext cx) {
        return strictLevel(call, cx)
                .flatMap(level -> Calls.argument(call, "msg", messageIndex(level)));
    }

    /// The argument by which a log call asks for the exception at hand.
    public static Optional<Keyword> exceptionInfo(Expr.Call call, LintContext cx) {
        return Calls.keyword(call, "exc_info")
                .filter(keyword ->
                        Exprs.isTrue(keyword.value())
                                || keyword.value() instanceof Expr.Call made
                                        && cx.nameOf(made.func()).equals("sys.exc_info"));
    }

    /// Where the message stands among the arguments.
    public static int messageIndex(String level) {
        return level.equals("log") ? 1 : 0;
    }

    /// How many arguments the call has beyond what its message formats.
    public static Optional<Integer> count(Expr.Call call, LintContext cx) {
        Optional<String> level = level(call, cx);
        if (level.isEmpty() || Calls.isUnpacking(call) || level.get().equals("log")) {
            return Optional.empty();
        }
        if (call.args().isEmpty() || Exprs.string(call.args().getFirst()).isEmpty()) {
            return Optional.empty();
        }
        PercentFormat format = PercentFormat.parse(Exprs.string(call.args().getFirst()).get());
        if (format.problem().isPresent() || format.isNamed() || Calls.hasKeyword(call, "msg")) {
            return Optional.empty();
        }
        int given = call.args().size() - 1;
        if (given == 0) {
            return Optional.empty();
        }
        return Optional.of(given - format.count());
    }
}
