package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A string or bytes literal of a stub is longer than 50 characters. Nothing reads it; `...` says
/// as much.
///
/// ```python
/// def help(text: str = "A long text that fills the line and then goes on for a while.") -> None: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def help(text: str = ...) -> None: ...
/// ```
///
/// The fix puts `...` in its place; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI053",
        name = "string-or-bytes-too-long",
        fix = Fixable.ALWAYS,
        message = "String and bytes literals longer than 50 characters are not permitted")
final class StringOrBytesTooLong {
    private static final int LONGEST = 50;

    private StringOrBytesTooLong() {}

    static void check(Expr.Constant node, LintContext cx) {
        if (cx.isStub() && !(cx.parent(node).orElse(node) instanceof Expr.JoinedStr)) {
            examine(node, length(node), cx);
        }
    }

    static void check(Expr.JoinedStr node, LintContext cx) {
        if (cx.isStub()) {
            examine(node, node.values().stream().mapToInt(StringOrBytesTooLong::length).sum(), cx);
        }
    }

    private static int length(Expr node) {
        return node instanceof Expr.Constant constant
                ? switch (constant.value()) {
                    case Literal.Str text -> text.value().codePointCount(0, text.value().length());
                    case Literal.Bytes bytes -> bytes.value().length();
                    default -> 0;
                }
                : 0;
    }

    private static void examine(Expr node, int length, LintContext cx) {
        if (length <= LONGEST
                || cx.statement(node).filter(Statements::isDocstring).isPresent()
                || cx.in(node, Context.TYPE_DEFINITION | Context.LITERAL)
                || isReason(node, cx)) {
            return;
        }
        Rewrites.put(node, "...", cx.report(node), cx);
    }

    /// Whether type checkers show the text as the reason of a deprecation.
    private static boolean isReason(Expr node, LintContext cx) {
        return cx.parent(node)
                .filter(parent ->
                        parent instanceof Expr.Call call
                                && switch (cx.nameOf(call.func())) {
                                    case "warnings.deprecated", "typing_extensions.deprecated" ->
                                            true;
                                    default -> false;
                                })
                .isPresent();
    }
}
