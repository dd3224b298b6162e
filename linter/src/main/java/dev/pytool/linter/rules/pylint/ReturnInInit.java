package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Return in init.
@Rule(code = "PLE0101", name = "return-in-init", message = "Explicit return in `__init__`")
final class ReturnInInit {
    private ReturnInInit() {}

    static void check(Stmt.Return node, LintContext cx) {
        if (node.value().filter(value -> !Exprs.isNone(value)).isPresent()
                && cx.function(node)
                        .filter(function ->
                                function.name().equals("__init__")
                                        && Decorators.owner(function, cx).isPresent())
                        .isPresent()) {
            cx.report(node);
        }
    }
}
