package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Redundant backslash.
@Rule(
        code = "E502",
        name = "redundant-backslash",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Redundant backslash")
final class RedundantBackslash {
    private RedundantBackslash() {}

    static void check(LogicalLine line, LintContext cx) {
        int depth = 0;
        boolean comment = false;
        for (int i = line.first(); i < line.last(); i++) {
            switch (cx.tokens().kind(i)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                case CONTINUATION -> {
                    if (depth > 0) {
                        int start = cx.tokens().start(i);
                        cx.report(start, start + 1).safe(cx.delete(start, start + 1));
                    }
                }
                default -> {}
            }
        }
    }
}
