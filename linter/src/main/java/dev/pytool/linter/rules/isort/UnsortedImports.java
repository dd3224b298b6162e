package dev.pytool.linter.rules.isort;

import dev.pytool.formatter.imports.ImportSorter;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.ProjectRoots;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Imports that are not sorted, or not grouped by section: standard library, third party, project,
/// local folder.
///
/// The same sorting as `pytool fmt --sort-imports`; isort's options apply.
@Rule(
        code = "I001",
        name = "unsorted-imports",
        fix = Fixable.ALWAYS,
        message = "Import block is un-sorted or un-formatted")
final class UnsortedImports {
    private UnsortedImports() {}

    static void check(SourceFile file, LintContext cx) {
        if (!cx.tree().problems().isEmpty()) {
            return;
        }
        ImportSorter.Setting setting = ProjectRoots.sorting(cx);
        for (ImportSorter.Unsorted block : ImportSorter.unsorted(cx.tree(), setting)) {
            cx.report(block.start(), block.end()).safe(block.edit());
        }
    }
}
