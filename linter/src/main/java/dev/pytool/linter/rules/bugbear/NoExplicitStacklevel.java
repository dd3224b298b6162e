package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Warnings.warn without stacklevel.
@Rule(
        code = "B028",
        name = "no-explicit-stacklevel",
        fix = Fixable.ALWAYS,
        message = "No explicit `stacklevel` keyword argument found")
final class NoExplicitStacklevel {
    private NoExplicitStacklevel() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("warnings.warn")
                || Calls.argument(node, "stacklevel", 2).isPresent()
                || Calls.isUnpacking(node)) {
            return;
        }
        if (Calls.hasKeyword(node, "skip_file_prefixes")) {
            return;
        }
        cx.report(node.func()).unsafe(cx.insert(Source.argumentsEnd(node, cx), ", stacklevel=2"));
    }
}
