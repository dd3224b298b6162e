package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            capital(node.slice(), cx).ifPresent(finding -> fix(finding, node.slice(), cx));
        }
    }

    private static Optional<Finding> capital(Expr arg, LintContext cx) {
        return Exprs.string(arg)
                .filter(text ->
                        !text.equals(text.toUpperCase(Locale.ROOT))
                                && !Set.of("ftp_proxy", "http_proxy", "https_proxy", "no_proxy")
                                        .contains(text))
                .map(text -> cx.report(arg, text.toUpperCase(Locale.ROOT), text));
    }

    private static void fix(Finding finding, Expr arg, LintContext cx) {
        List<StringParts.Part> parts = StringParts.of(arg, cx);
        if (parts.size() == 1) {
            int start = parts.getFirst().bodyStart();
            int end = parts.getFirst().bodyEnd();
            String body = cx.text(start, end);
            if (body.indexOf('\\') < 0) {
                finding.unsafe(new Edit(start, end, body.toUpperCase(Locale.ROOT)));
            }
        }
    }
}
