package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Multiple imports on one line.
@Rule(
        code = "E401",
        name = "multiple-imports-on-one-line",
        fix = Fixable.ALWAYS,
        message = "Multiple imports on one line")
final class MultipleImportsOnOneLine {
    private MultipleImportsOnOneLine() {}

    static void check(Stmt.Import node, LintContext cx) {
        if (node.names().size() < 2) {
            return;
        }
        Finding finding = cx.report(node);
        List<String> lines = new ArrayList<>();
        node.names().forEach(alias -> lines.add("import " + cx.text(alias)));
        if (Statements.block(node, cx).size() >= 1
                && cx.text(cx.lines().lineStart(cx.lines().line(cx.start(node))), cx.start(node))
                        .isBlank()) {
            finding.safe(
                    cx.replace(
                            node,
                            String.join(
                                    cx.style().lineEnd() + Statements.indentation(node, cx),
                                    lines)));
        } else {
            finding.safe(cx.replace(node, String.join("; ", lines)));
        }
    }
}
