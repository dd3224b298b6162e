package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A form shows all fields, those that the model gets later included.
///
/// ```python
/// class UserForm(forms.ModelForm):
///     class Meta:
///         fields = "__all__"
/// ```
///
/// Write instead:
///
/// ```python
/// class UserForm(forms.ModelForm):
///     class Meta:
///         fields = ["name"]
/// ```
@Rule(
        code = "DJ007",
        name = "django-all-with-model-form",
        message = "Do not use `__all__` with `ModelForm`, use `fields` instead")
final class DjangoAllWithModelForm {
    private DjangoAllWithModelForm() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!DjangoClasses.isModelForm(node, cx)) {
            return;
        }
        for (Stmt each : DjangoClasses.meta(node).map(Stmt.ClassDef::body).orElse(List.of())) {
            if (each instanceof Stmt.Assign assign
                    && assign.targets().stream().anyMatch(name -> Exprs.isName(name, "fields"))
                    && assign.value() instanceof Expr.Constant constant
                    && isAll(constant.value())) {
                cx.report(each);
                return;
            }
        }
    }

    private static boolean isAll(Literal value) {
        return switch (value) {
            case Literal.Str text -> text.value().equals("__all__");
            case Literal.Bytes bytes -> bytes.value().equals("__all__");
            default -> false;
        };
    }
}
