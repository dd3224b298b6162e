package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Useless exception statement.
@Rule(
        code = "PLW0133",
        name = "useless-exception-statement",
        fix = Fixable.SOMETIMES,
        message = "Missing `raise` statement on exception")
final class UselessExceptionStatement {
    private UselessExceptionStatement() {}

    static void check(Stmt.Expr node, LintContext cx) {
        if (node.value() instanceof Expr.Call call) {
            String name = cx.nameOf(call.func());
            if (name.startsWith("builtins.")
                    && (name.endsWith("Error")
                            || name.endsWith("Warning")
                            || Set.of(
                                            "builtins.Exception",
                                            "builtins.BaseException",
                                            "builtins.StopIteration",
                                            "builtins.StopAsyncIteration",
                                            "builtins.KeyboardInterrupt",
                                            "builtins.SystemExit",
                                            "builtins.GeneratorExit",
                                            "builtins.ExceptionGroup",
                                            "builtins.BaseExceptionGroup")
                                    .contains(name))) {
                cx.report(node).unsafe(cx.insert(cx.start(node), "raise "));
            }
        }
    }
}
