package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.Edit;

import java.util.List;

/// Fixes that write a piece of code anew: unsafe where a comment inside would be lost.
final class Rewrites {
    private Rewrites() {}

    static void put(Node node, String text, Finding finding, LintContext cx) {
        apply(node, List.of(cx.replace(node, text)), finding, cx);
    }

    static void apply(Node node, List<Edit> edits, Finding finding, LintContext cx) {
        finding.fix(cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
    }
}
