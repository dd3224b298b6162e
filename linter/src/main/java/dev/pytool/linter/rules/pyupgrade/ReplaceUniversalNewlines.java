package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Replace universal newlines.
@Rule(
        code = "UP021",
        name = "replace-universal-newlines",
        fix = Fixable.ALWAYS,
        message = "`universal_newlines` is deprecated, use `text`")
final class ReplaceUniversalNewlines {
    private ReplaceUniversalNewlines() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("subprocess.run")) {
            Calls.keyword(node, "universal_newlines")
                    .ifPresent(keyword -> {
                        int start = cx.start(keyword);
                        int end = start + "universal_newlines".length();
                        Finding finding = cx.report(start, end);
                        if (Calls.hasKeyword(node, "text")) {
                            finding.fix(
                                    Fix.Safety.SAFE, Removal.arguments(node, List.of(keyword), cx));
                        } else {
                            finding.safe(new Edit(start, end, "text"));
                        }
                    });
        }
    }
}
