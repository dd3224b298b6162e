package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// All local variables are given to a template, wanted or not.
///
/// ```python
/// return render(request, "page.html", locals())
/// ```
///
/// Write instead:
///
/// ```python
/// return render(request, "page.html", {"items": items})
/// ```
@Rule(
        code = "DJ003",
        name = "django-locals-in-render-function",
        message = "Avoid passing `locals()` as context to a `render` function")
final class DjangoLocalsInRenderFunction {
    private DjangoLocalsInRenderFunction() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("django.shortcuts.render")) {
            return;
        }
        Calls.argument(node, "context", 2)
                .filter(context ->
                        context instanceof Expr.Call call && cx.isBuiltin(call.func(), "locals"))
                .ifPresent(cx::report);
    }
}
