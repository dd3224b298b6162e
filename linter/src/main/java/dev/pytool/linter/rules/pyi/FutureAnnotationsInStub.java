package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A stub imports `annotations` from `__future__`; names may be used before they are defined there
/// anyway.
///
/// ```python
/// from __future__ import annotations
/// ```
///
/// The fix removes the import; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI044",
        name = "future-annotations-in-stub",
        fix = Fixable.SOMETIMES,
        message =
                "`from __future__ import annotations` has no effect in stub files, since type checkers automatically treat stubs as having those semantics")
final class FutureAnnotationsInStub {
    private FutureAnnotationsInStub() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (!cx.isStub() || !Imports.module(node).equals("__future__")) {
            return;
        }
        List<Alias> gone =
                node.names().stream().filter(alias -> alias.name().equals("annotations")).toList();
        if (gone.isEmpty()) {
            return;
        }
        List<Edit> edits = Imports.remove(node, gone, cx);
        boolean comment = edits.stream().anyMatch(edit -> cx.hasComment(edit.start(), edit.end()));
        cx.report(node).fix(comment ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
    }
}
