package dev.pytool.linter.rules.bugbear;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Identifiers;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// `delattr` with a constant name does what `del` does, in more words.
///
/// ```python
/// delattr(point, "x")   # del point.x
/// ```
///
/// The fix writes `del`; it is unsafe where a comment would be lost.
@Rule(
        code = "B043",
        name = "del-attr-with-constant",
        fix = Fixable.ALWAYS,
        message =
                "Do not call `delattr` with a constant attribute value. It is not any safer than normal property deletion.",
        preview = true)
final class DelAttrWithConstant {
    private DelAttrWithConstant() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "delattr")
                || node.args().size() != 2
                || !node.keywords().isEmpty()
                || node.args().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return;
        }
        Optional<String> name = Exprs.string(node.args().get(1)).filter(Identifiers::isPlain);
        Optional<Stmt.Expr> statement =
                cx.parent(node).filter(Stmt.Expr.class::isInstance).map(each -> (Stmt.Expr) each);
        if (name.isEmpty() || statement.isEmpty()) {
            return;
        }
        Finding finding = cx.report(node);
        Expr owner = node.args().getFirst();
        boolean bare = cx.start(statement.get()) == cx.start(node);
        if (bare) {
            String text =
                    Exprs.isInt(owner) ? "(" + cx.text(owner) + ")" : Source.wrapped(owner, 15, cx);
            finding.fix(
                    cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                    List.of(cx.replace(node, "del " + text + "." + name.get())));
        }
    }
}
