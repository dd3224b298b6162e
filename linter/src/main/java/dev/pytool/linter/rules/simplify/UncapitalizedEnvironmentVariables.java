package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Locale;
import java.util.Set;

/// Uncapitalized environment variables.
@Rule(
        code = "SIM112",
        name = "uncapitalized-environment-variables",
        fix = Fixable.SOMETIMES,
        message = "Use capitalized environment variable `{}` instead of `{}`")
final class UncapitalizedEnvironmentVariables {
    private UncapitalizedEnvironmentVariables() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (name.equals("os.environ.get") || name.equals("os.getenv")) {
            node.args().stream().findFirst().ifPresent(arg -> capital(arg, cx));
        }
    }

    static void check(Expr.Subscript node, LintContext cx) {
        if (cx.nameOf(node.value()).equals("os.environ")) {
            capital(node.slice(), cx);
        }
    }

    private static void capital(Expr arg, LintContext cx) {
        Exprs.string(arg)
                .filter(text ->
                        !text.equals(text.toUpperCase(Locale.ROOT))
                                && !Set.of("ftp_proxy", "http_proxy", "https_proxy", "no_proxy")
                                        .contains(text))
                .ifPresent(text -> cx.report(arg, text.toUpperCase(Locale.ROOT), text));
    }
}
