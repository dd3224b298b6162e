package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Invalid envvar value.
@Rule(
        code = "PLE1507",
        name = "invalid-envvar-value",
        message = "Invalid type for initial `os.getenv` argument; expected `str`")
final class InvalidEnvvarValue {
    private InvalidEnvvarValue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.getenv")) {
            Calls.argument(node, "key", 0)
                    .filter(value -> Types.isNeither(value, "str", "str", cx))
                    .ifPresent(cx::report);
        }
    }
}
