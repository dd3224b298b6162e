package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Invalid envvar default.
@Rule(
        code = "PLW1508",
        name = "invalid-envvar-default",
        message = "Invalid type for environment variable default; expected `str` or `None`")
final class InvalidEnvvarDefault {
    private InvalidEnvvarDefault() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (name.equals("os.getenv") || name.equals("os.environ.get")) {
            Calls.argument(node, "default", 1)
                    .filter(value -> Types.isNeither(value, "str", "None", cx))
                    .ifPresent(cx::report);
        }
    }
}
