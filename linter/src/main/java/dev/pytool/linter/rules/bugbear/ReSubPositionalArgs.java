package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Re sub positional args.
@Rule(
        code = "B034",
        name = "re-sub-positional-args",
        message =
                "`{}` should pass `{}` and `flags` as keyword arguments to avoid confusion due to unintuitive argument positions")
final class ReSubPositionalArgs {
    private ReSubPositionalArgs() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        int limit =
                switch (name) {
                    case "re.sub", "re.subn" -> 3;
                    case "re.split" -> 2;
                    default -> Integer.MAX_VALUE;
                };
        if (node.args().size() > limit
                && node.args().stream().noneMatch(Expr.Starred.class::isInstance)) {
            cx.report(node, name.substring(3), name.equals("re.split") ? "maxsplit" : "count");
        }
    }
}
