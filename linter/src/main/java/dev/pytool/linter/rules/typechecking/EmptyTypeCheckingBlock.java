package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.TypeCheckingBlocks;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A block for type checkers holds nothing.
///
/// ```python
/// if TYPE_CHECKING:
///     pass
/// ```
///
/// The fix removes it; it is unsafe where a comment would be lost.
@Rule(
        code = "TC005",
        name = "empty-type-checking-block",
        fix = Fixable.ALWAYS,
        message = "Found empty type-checking block")
final class EmptyTypeCheckingBlock {
    private EmptyTypeCheckingBlock() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Pass pass)
                || !node.orelse().isEmpty()
                || !TypeCheckingBlocks.isGuard(node.test(), cx)
                || Branches.isElif(node, cx)) {
            return;
        }
        Edit edit = Statements.remove(node, cx);
        Finding finding = cx.report(pass);
        if (cx.hasComment(edit.start(), edit.end())) {
            finding.unsafe(edit);
        } else {
            finding.safe(edit);
        }
    }
}
