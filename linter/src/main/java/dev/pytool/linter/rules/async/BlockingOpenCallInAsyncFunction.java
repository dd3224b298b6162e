package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Files are opened in a thread, or by the event loop's own library.
@Rule(
        code = "ASYNC230",
        name = "blocking-open-call-in-async-function",
        message = "Async functions should not open files with blocking methods like `open`")
final class BlockingOpenCallInAsyncFunction {
    private BlockingOpenCallInAsyncFunction() {}

    static void check(Expr.Call node, LintContext cx) {
        if (opens(node, cx) && AsyncFunctions.holds(node, cx)) {
            cx.report(node.func());
        }
    }

    private static boolean opens(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "builtins.open", "io.open", "io.open_code" -> {
                return true;
            }
            default -> {}
        }
        if (!Calls.method(node).equals("open")) {
            return false;
        }
        Expr owner = Values.resolve(((Expr.Attribute) node.func()).value(), cx);
        return owner instanceof Expr.Call made && cx.nameOf(made.func()).equals("pathlib.Path");
    }
}
