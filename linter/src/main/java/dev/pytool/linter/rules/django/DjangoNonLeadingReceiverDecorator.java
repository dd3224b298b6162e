package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `@receiver` registers the function that it decorates: what stands above it is not called.
///
/// ```python
/// @transaction.atomic
/// @receiver(pre_save)
/// def changed(): ...
/// ```
///
/// Write instead:
///
/// ```python
/// @receiver(pre_save)
/// @transaction.atomic
/// def changed(): ...
/// ```
@Rule(
        code = "DJ013",
        name = "django-non-leading-receiver-decorator",
        message = "`@receiver` decorator must be on top of all the other decorators")
final class DjangoNonLeadingReceiverDecorator {
    private DjangoNonLeadingReceiverDecorator() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        boolean leads = true;
        for (Expr decorator : node.decoratorList()) {
            boolean receiver =
                    decorator instanceof Expr.Call call
                            && cx.nameOf(call.func()).equals("django.dispatch.receiver");
            if (receiver && !leads) {
                cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
            }
            leads = receiver;
        }
    }
}
