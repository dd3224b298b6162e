package dev.pytool.linter.rules.pie;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A lambda makes an empty list or dict, as the type itself does when called.
///
/// ```python
/// items: list = field(default_factory=lambda: [])
/// ```
///
/// Write instead:
///
/// ```python
/// items: list = field(default_factory=list)
/// ```
///
/// The fix does that.
@Rule(
        code = "PIE807",
        name = "reimplemented-container-builtin",
        fix = Fixable.SOMETIMES,
        message = "Prefer `{}` over useless lambda")
final class ReimplementedContainerBuiltin {
    private ReimplementedContainerBuiltin() {}

    static void check(Expr.Lambda node, LintContext cx) {
        Optional<String> type =
                switch (node.body()) {
                    case Expr.List list when list.elts().isEmpty() -> Optional.of("list");
                    case Expr.Dict dict when dict.keys().isEmpty() -> Optional.of("dict");
                    default -> Optional.empty();
                };
        if (type.isEmpty() || !Parameters.all(node.args()).isEmpty()) {
            return;
        }
        Finding finding = cx.report(node, type.get());
        if (Names.isFree(type.get(), node, cx)) {
            safely(finding, List.of(cx.replace(node, type.get())), node, cx);
        } else {
            ImportEdits.use("builtins", type.get(), node, cx)
                    .ifPresent(use ->
                            safely(finding, use.with(cx.start(node), cx.end(node)), node, cx));
        }
    }

    private static void safely(Finding finding, List<Edit> edits, Node node, LintContext cx) {
        finding.fix(cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
    }
}
