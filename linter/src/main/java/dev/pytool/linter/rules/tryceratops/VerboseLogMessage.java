package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Verbose log message.
@Rule(
        code = "TRY401",
        name = "verbose-log-message",
        message = "Redundant exception object included in `logging.exception` call")
final class VerboseLogMessage {
    private VerboseLogMessage() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.name().isEmpty()) {
            return;
        }
        node.body().forEach(statement -> visit(statement, node.name().get(), cx));
    }

    /// Handlers within that catch by the same name speak for themselves.
    private static void visit(Node node, String name, LintContext cx) {
        if (node instanceof Stmt.FunctionLike) {
            return;
        }
        if (node instanceof ExceptHandler inner && inner.name().filter(name::equals).isPresent()) {
            return;
        }
        if (node instanceof Expr.Call call
                && LoggingCalls.level(call, cx).filter("exception"::equals).isPresent()) {
            call.args().forEach(arg -> mentions(arg, name, cx));
        }
        node.forEachChild(child -> visit(child, name, cx));
    }

    /// An attribute of the exception tells more than the trace does.
    private static void mentions(Node node, String name, LintContext cx) {
        if (node instanceof Expr.Attribute || node instanceof Expr.Lambda) {
            return;
        }
        if (node instanceof Expr.Name found && found.id().equals(name)) {
            cx.report(found);
        }
        node.forEachChild(child -> mentions(child, name, cx));
    }
}
