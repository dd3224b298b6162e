package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// The format converts its arguments itself, and only if the message is written at all.
///
/// ```python
/// logging.info("Hello %s", str(name))    # logging.info("Hello %s", name)
/// logging.info("Hello %s", repr(name))   # logging.info("Hello %r", name)
/// ```
@Rule(
        code = "RUF065",
        name = "logging-eager-conversion",
        message = "Unnecessary `{}()` conversion when formatting with `%s`{}",
        preview = true)
final class LoggingEagerConversion {
    private LoggingEagerConversion() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<String> level = LoggingCalls.strictLevel(node, cx);
        if (level.isEmpty()) {
            return;
        }
        int message = LoggingCalls.messageIndex(level.get());
        Optional<String> text = Calls.argument(node, "msg", message).flatMap(LintContext::string);
        if (text.isEmpty() || Calls.hasKeyword(node, "msg")) {
            return;
        }
        PercentFormat format = PercentFormat.parse(text.get());
        if (format.problem().isPresent()) {
            return;
        }
        List<PercentFormat.Spec> specs = format.specs();
        for (int i = 0; i < specs.size(); i++) {
            int at = message + 1 + i;
            if (specs.get(i).stars() > 0
                    || at >= node.args().size()
                    || node.args().get(at) instanceof Expr.Starred) {
                return;
            }
            if (specs.get(i).conversion() == 's') {
                conversion(node.args().get(at), specs.get(i), cx);
            }
        }
    }

    private static void conversion(Expr argument, PercentFormat.Spec spec, LintContext cx) {
        if (!(argument instanceof Expr.Call call)) {
            return;
        }
        String name = cx.nameOf(call.func());
        switch (name) {
            case "builtins.str" -> {
                if (isPlain(call)) {
                    cx.report(call, "str", "");
                }
            }
            case "builtins.repr" -> cx.report(call, "repr", ". Use `%r` instead of `%s`");
            case "builtins.ascii" -> cx.report(call, "ascii", ". Use `%a` instead of `%s`");
            case "builtins.oct" -> number(call, "oct", "o", spec, cx);
            case "builtins.hex" -> number(call, "hex", "x", spec, cx);
            default -> {}
        }
    }

    /// Flags, precision and padding mean something else to numbers.
    private static void number(
            Expr.Call call, String name, String letter, PercentFormat.Spec spec, LintContext cx) {
        boolean padded = spec.flags().indexOf('0') >= 0 && !spec.width().isEmpty();
        boolean signed = spec.flags().indexOf(' ') >= 0 || spec.flags().indexOf('+') >= 0;
        if (!padded && !signed && spec.precision().isEmpty()) {
            cx.report(call, name, ". Use `%#" + letter + "` instead of `%s`");
        }
    }

    /// `str(x)` alone converts; with an encoding it decodes.
    private static boolean isPlain(Expr.Call call) {
        if (call.args().size() + call.keywords().size() != 1) {
            return false;
        }
        return call.args().isEmpty()
                ? Calls.hasKeyword(call, "object")
                : !(call.args().getFirst() instanceof Expr.Starred);
    }
}
