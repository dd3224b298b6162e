package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Bare return in a function that returns values.
@Rule(
        code = "RET502",
        name = "implicit-return-value",
        fix = Fixable.ALWAYS,
        message = "Do not implicitly `return None` in function able to return non-`None` value")
final class ImplicitReturnValue {
    private ImplicitReturnValue() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        List<Stmt.Return> all = Returns.of(node);
        if (Returns.hasValue(all) && !Returns.isGenerator(node)) {
            all.stream()
                    .filter(back -> back.value().isEmpty())
                    .forEach(back -> cx.report(back).safe(cx.replace(back, "return None")));
        }
    }
}
