package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A form leaves fields out, and shows those that the model gets later.
///
/// ```python
/// class UserForm(forms.ModelForm):
///     class Meta:
///         exclude = ["password"]
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
        code = "DJ006",
        name = "django-exclude-with-model-form",
        message = "Do not use `exclude` with `ModelForm`, use `fields` instead")
final class DjangoExcludeWithModelForm {
    private DjangoExcludeWithModelForm() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!DjangoClasses.isModelForm(node, cx)) {
            return;
        }
        for (Stmt each : DjangoClasses.meta(node).map(Stmt.ClassDef::body).orElse(List.of())) {
            if (each instanceof Stmt.Assign assign) {
                for (Expr target : assign.targets()) {
                    if (Exprs.isName(target, "exclude")) {
                        cx.report(target);
                        return;
                    }
                }
            }
        }
    }
}
