package dev.pytool.linter.rules.gettext;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Calls that translate their first argument.
final class GettextCalls {
    private GettextCalls() {}

    /// The text that is to be translated.
    static Optional<Expr> text(Expr.Call call, LintContext cx) {
        if (call.args().isEmpty() || !isTranslation(call.func(), cx)) {
            return Optional.empty();
        }
        return Optional.of(call.args().getFirst());
    }

    private static boolean isTranslation(Expr callee, LintContext cx) {
        if (callee instanceof Expr.Name name && isFunction(name.id(), cx)) {
            return true;
        }
        String qualified = cx.nameOf(callee);
        return switch (qualified) {
            case "gettext.gettext", "gettext.ngettext" -> true;
            default ->
                    qualified.startsWith("builtins.")
                            && isFunction(qualified.substring("builtins.".length()), cx);
        };
    }

    private static boolean isFunction(String name, LintContext cx) {
        return cx.options().flake8Gettext().functionNames().contains(name)
                || cx.options().flake8Gettext().extendFunctionNames().contains(name);
    }
}
