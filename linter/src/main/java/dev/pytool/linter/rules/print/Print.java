package dev.pytool.linter.rules.print;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Print call.
@Rule(code = "T201", name = "print", fix = Fixable.SOMETIMES, message = "`print` found")
final class Print {
    private Print() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "print")) {
            boolean elsewhere =
                    Calls.keyword(node, "file")
                            .filter(file ->
                                    !Exprs.isNone(file.value())
                                            && !Set.of("sys.stdout", "sys.stderr")
                                                    .contains(cx.nameOf(file.value())))
                            .isPresent();
            if (!elsewhere) {
                cx.report(node.func());
            }
        }
    }
}
