package dev.pytool.linter.rules.booleantrap;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Boolean default of a positional parameter.
@Rule(
        code = "FBT002",
        name = "boolean-default-value-positional-argument",
        message = "Boolean default positional argument in function definition")
final class BooleanDefaultValuePositionalArgument {
    private BooleanDefaultValuePositionalArgument() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Booleans.isExempt(node, cx)) {
            return;
        }
        List<Arg> args = Booleans.positional(node);
        int first = args.size() - node.args().defaults().size();
        for (int i = 0; i < node.args().defaults().size(); i++) {
            if (Exprs.isBool(node.args().defaults().get(i))) {
                Arg arg = args.get(first + i);
                cx.report(cx.start(arg), cx.start(arg) + arg.arg().length());
            }
        }
    }
}
