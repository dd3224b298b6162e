package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Django extra.
@Rule(
        code = "S610",
        name = "django-extra",
        message = "Use of Django `extra` can lead to SQL injection vulnerabilities")
@BanditTest(name = "django_extra_used", severity = Level.MEDIUM, confidence = Level.MEDIUM)
final class DjangoExtra {
    private DjangoExtra() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!Calls.method(node).equals("extra") || !(cx.statement(node).isPresent())) {
            return;
        }
        boolean bad = false;
        for (Keyword keyword : node.keywords()) {
            String name = keyword.arg().orElse("");
            switch (name) {
                case "select" ->
                        bad |=
                                !(keyword.value() instanceof Expr.Dict dict)
                                        || !dict.keys().stream()
                                                .allMatch(key ->
                                                        key.isPresent()
                                                                && Exprs.isString(key.get()))
                                        || !dict.values().stream().allMatch(Exprs::isString);
                case "where", "tables" ->
                        bad |=
                                !(keyword.value() instanceof Expr.List list)
                                        || !list.elts().stream().allMatch(Exprs::isString);
                default -> {}
            }
        }
        for (int i = 0; i < node.args().size(); i++) {
            Expr arg = node.args().get(i);
            bad |=
                    i == 0
                            ? !(arg instanceof Expr.Dict dict)
                                    || !dict.values().stream().allMatch(Exprs::isString)
                            : i == 1
                                    && (!(arg instanceof Expr.List list)
                                            || !list.elts().stream().allMatch(Exprs::isString));
        }
        if (bad) {
            cx.report(cx.end(node.func()), cx.end(node));
        }
    }
}
