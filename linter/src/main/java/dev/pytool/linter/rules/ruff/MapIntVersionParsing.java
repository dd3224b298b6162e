package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Versions hold letters too, as in `1.0rc1`; `int` raises on those.
@Rule(
        code = "RUF048",
        name = "map-int-version-parsing",
        message = "`__version__` may contain non-integral-like elements")
final class MapIntVersionParsing {
    private MapIntVersionParsing() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.args().size() == 2
                && node.keywords().isEmpty()
                && cx.isBuiltin(node.func(), "map")
                && cx.isBuiltin(node.args().get(0), "int")
                && node.args().get(1) instanceof Expr.Call split
                && split.func() instanceof Expr.Attribute method
                && method.attr().equals("split")
                && Exprs.dotted(method.value()).endsWith("__version__")
                && split.args().size() + split.keywords().size() == 1
                && Calls.argument(split, "sep", 0)
                        .flatMap(Exprs::string)
                        .filter("."::equals)
                        .isPresent()) {
            cx.report(node);
        }
    }
}
