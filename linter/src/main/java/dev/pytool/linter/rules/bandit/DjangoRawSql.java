package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Django raw sql.
@Rule(
        code = "S611",
        name = "django-raw-sql",
        message = "Use of `RawSQL` can lead to SQL injection vulnerabilities")
@BanditTest(name = "django_rawsql_used", severity = Level.MEDIUM, confidence = Level.MEDIUM)
final class DjangoRawSql {
    private DjangoRawSql() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("django.db.models.expressions.RawSQL")
                && Calls.argument(node, "sql", 0).filter(Exprs::isString).isEmpty()) {
            cx.report(node.func());
        }
    }
}
