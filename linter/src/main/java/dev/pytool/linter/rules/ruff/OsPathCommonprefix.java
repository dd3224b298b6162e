package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `os.path.commonprefix` compares character by character, so what it finds need not be a path: of
/// `/usr/lib` and `/usr/local` it makes `/usr/l`.
///
/// The unsafe fix calls `os.path.commonpath`, which compares whole names and raises where absolute
/// and relative paths are mixed.
@Rule(
        code = "RUF071",
        name = "os-path-commonprefix",
        fix = Fixable.SOMETIMES,
        message = "`os.path.commonprefix()` compares strings character-by-character",
        preview = true)
final class OsPathCommonprefix {
    private OsPathCommonprefix() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("os.path.commonprefix")) {
            return;
        }
        Finding finding = cx.report(node.func());
        ImportEdits.use("os.path", "commonpath", node, cx)
                .ifPresent(use ->
                        finding.unsafe(
                                use.with(cx.start(node.func()), cx.end(node.func()))
                                        .toArray(Edit[]::new)));
    }
}
