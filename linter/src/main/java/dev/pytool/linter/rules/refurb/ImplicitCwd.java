package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.cwd()` says what is looked up.
@Rule(
        code = "FURB177",
        name = "implicit-cwd",
        fix = Fixable.SOMETIMES,
        message = "Prefer `Path.cwd()` over `Path().resolve()` for current-directory lookups")
final class ImplicitCwd {
    private ImplicitCwd() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Calls.count(node) != 0
                || !Calls.method(node).equals("resolve")
                || !(((Expr.Attribute) node.func()).value() instanceof Expr.Call made)
                || !cx.nameOf(made.func()).equals("pathlib.Path")
                || made.args().isEmpty() && !made.keywords().isEmpty()
                || made.args().size() > 1) {
            return;
        }
        boolean here =
                made.args().isEmpty()
                        || Exprs.string(made.args().getFirst())
                                .filter(text -> text.isEmpty() || text.equals("."))
                                .isPresent();
        if (!here) {
            return;
        }
        Finding finding = cx.report(node);
        ImportEdits.use("pathlib", "Path", node, cx)
                .ifPresent(use ->
                        finding.fix(
                                Fix.Safety.UNSAFE,
                                use.with(cx.replace(node, use.name() + ".cwd()"))));
    }
}
