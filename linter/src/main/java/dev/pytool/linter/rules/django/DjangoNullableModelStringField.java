package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A text field may be NULL, which gives it two ways to be empty.
///
/// ```python
/// class User(models.Model):
///     name = models.CharField(max_length=9, null=True)
/// ```
///
/// Write instead:
///
/// ```python
/// class User(models.Model):
///     name = models.CharField(max_length=9, default="")
/// ```
@Rule(
        code = "DJ001",
        name = "django-nullable-model-string-field",
        message = "Avoid using `null=True` on string-based fields such as `{}`")
final class DjangoNullableModelStringField {
    private DjangoNullableModelStringField() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Stmt statement : node.body()) {
            switch (statement) {
                case Stmt.Assign assign -> value(assign.value(), cx);
                case Stmt.AnnAssign assign -> assign.value().ifPresent(value -> value(value, cx));
                default -> {}
            }
        }
    }

    private static void value(Expr value, LintContext cx) {
        String field = DjangoClasses.field(value, cx);
        boolean isText =
                switch (field) {
                    case "CharField",
                            "TextField",
                            "SlugField",
                            "EmailField",
                            "FilePathField",
                            "URLField" ->
                            true;
                    default -> false;
                };
        if (!isText || !isTrue(value, "null")) {
            return;
        }
        // A field that is unique and may be blank needs NULL.
        if (!(isTrue(value, "unique") && isTrue(value, "blank"))) {
            cx.report(value, field);
        }
    }

    private static boolean isTrue(Expr value, String name) {
        return Calls.keyword((Expr.Call) value, name)
                .filter(keyword -> Exprs.isTrue(keyword.value()))
                .isPresent();
    }
}
