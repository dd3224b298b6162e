package dev.pytool.linter.rules.booleantrap;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Boolean-typed positional parameter.
@Rule(
        code = "FBT001",
        name = "boolean-type-hint-positional-argument",
        message = "Boolean-typed positional argument in function definition")
final class BooleanTypeHintPositionalArgument {
    private BooleanTypeHintPositionalArgument() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Booleans.isExempt(node, cx)) {
            return;
        }
        for (Arg arg : Booleans.positional(node)) {
            arg.annotation()
                    .filter(type -> Booleans.isBool(type, cx))
                    .ifPresent(
                            type -> cx.report(cx.start(arg), cx.start(arg) + arg.arg().length()));
        }
    }
}
