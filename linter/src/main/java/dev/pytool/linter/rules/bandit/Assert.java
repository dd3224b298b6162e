package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// An assert statement (stripped by -O).
@Rule(code = "S101", name = "assert", message = "Use of `assert` detected")
final class Assert {
    private Assert() {}

    static void check(Stmt.Assert node, LintContext cx) {
        cx.report(cx.start(node), cx.start(node) + "assert".length());
    }
}
