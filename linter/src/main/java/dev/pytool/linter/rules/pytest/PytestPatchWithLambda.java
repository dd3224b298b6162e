package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A lambda that ignores its parameters is longer than `return_value=` and checks no call.
@Rule(
        code = "PT008",
        name = "pytest-patch-with-lambda",
        message = "Use `return_value=` instead of patching with `lambda`")
final class PytestPatchWithLambda {
    private PytestPatchWithLambda() {}

    private static final Set<String> PATCHES =
            Set.of(
                    "mocker.patch",
                    "class_mocker.patch",
                    "module_mocker.patch",
                    "package_mocker.patch",
                    "session_mocker.patch",
                    "mock.patch",
                    "unittest.mock.patch");

    static void check(Expr.Call node, LintContext cx) {
        String name = Exprs.dotted(node.func());
        int position =
                PATCHES.contains(name)
                        ? 1
                        : name.endsWith(".object")
                                        && PATCHES.contains(
                                                name.substring(
                                                        0, name.length() - ".object".length()))
                                ? 2
                                : 0;
        if (position == 0 || Calls.hasKeyword(node, "return_value")) {
            return;
        }
        Optional<Expr> made = Calls.argument(node, "new", position);
        if (made.isPresent()
                && made.get() instanceof Expr.Lambda lambda
                && !readsParameter(lambda)) {
            cx.report(node.func());
        }
    }

    private static boolean readsParameter(Expr.Lambda lambda) {
        Set<String> names = new HashSet<>();
        Parameters.all(lambda.args()).forEach(each -> names.add(each.arg()));
        return Exprs.contains(
                lambda.body(), each -> each instanceof Expr.Name name && names.contains(name.id()));
    }
}
