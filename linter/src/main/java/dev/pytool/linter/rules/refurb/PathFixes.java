package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Stmt;

import java.util.List;

/// Replaces a `with` block by one call of a path's method.
final class PathFixes {
    private PathFixes() {}

    static void replace(
            Stmt.With node,
            FileOpens.Opening opening,
            String before,
            String call,
            Finding finding,
            LintContext cx) {
        Fix.Safety safety = cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
        if (opening.isPathOpen()) {
            finding.fix(safety, List.of(cx.replace(node, before + opening.path() + "." + call)));
            return;
        }
        ImportEdits.use("pathlib", "Path", node, cx)
                .ifPresent(use ->
                        finding.fix(
                                safety,
                                use.with(
                                        cx.replace(
                                                node,
                                                before
                                                        + use.name()
                                                        + "("
                                                        + opening.path()
                                                        + ")."
                                                        + call))));
    }
}
