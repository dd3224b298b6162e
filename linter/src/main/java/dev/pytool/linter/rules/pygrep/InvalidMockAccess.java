package dev.pytool.linter.rules.pygrep;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A check of a mock is named and not called, or asserted although mocks have no such method: a
/// mock answers any name, and so the test passes whatever happened.
///
/// ```python
/// mock.assert_called_once_with
/// assert mock.called_once_with(1)
/// ```
///
/// Write instead:
///
/// ```python
/// mock.assert_called_once_with(1)
/// ```
@Rule(code = "PGH005", name = "invalid-mock-access", message = "Mock method should be called: `{}`")
final class InvalidMockAccess {
    private InvalidMockAccess() {}

    static void check(Stmt.Expr node, LintContext cx) {
        if (node.value() instanceof Expr.Attribute attribute && isCheck(attribute.attr())) {
            cx.report(attribute, attribute.attr());
        } else if (node.value() instanceof Expr.Call && cx.options().preview()) {
            missing(node.value(), cx);
        }
    }

    static void check(Stmt.Assert node, LintContext cx) {
        missing(node.test(), cx);
    }

    private static void missing(Expr test, LintContext cx) {
        Expr callee = test instanceof Expr.Call call ? call.func() : test;
        if (callee instanceof Expr.Attribute attribute && isMissing(attribute.attr())) {
            cx.say(
                    cx.start(test),
                    cx.end(test),
                    "Non-existent mock method: `" + attribute.attr() + "`");
        }
    }

    private static boolean isCheck(String name) {
        return switch (name) {
            case "assert_any_call",
                    "assert_called",
                    "assert_called_once",
                    "assert_called_once_with",
                    "assert_called_with",
                    "assert_has_calls",
                    "assert_not_called",
                    "assert_any_await",
                    "assert_awaited",
                    "assert_awaited_once",
                    "assert_awaited_once_with",
                    "assert_awaited_with",
                    "assert_has_awaits",
                    "assert_not_awaited" ->
                    true;
            default -> false;
        };
    }

    private static boolean isMissing(String name) {
        return switch (name) {
            case "any_call",
                    "called_once",
                    "called_once_with",
                    "called_with",
                    "has_calls",
                    "not_called",
                    "any_await",
                    "awaited_once",
                    "awaited_once_with",
                    "awaited_with",
                    "has_awaits",
                    "not_awaited" ->
                    true;
            default -> false;
        };
    }
}
