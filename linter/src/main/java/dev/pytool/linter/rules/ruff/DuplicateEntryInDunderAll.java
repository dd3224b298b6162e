package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A name needs to be exported once.
@Rule(
        code = "RUF068",
        name = "duplicate-entry-in-dunder-all",
        fix = Fixable.SOMETIMES,
        message = "`__all__` contains duplicate entries: `{}` duplicated here")
final class DuplicateEntryInDunderAll {
    private DuplicateEntryInDunderAll() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().stream().anyMatch(target -> Exprs.isName(target, "__all__"))) {
            examine(node.value(), cx);
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (Exprs.isName(node.target(), "__all__")) {
            node.value().ifPresent(value -> examine(value, cx));
        }
    }

    static void check(Stmt.AugAssign node, LintContext cx) {
        if (Exprs.isName(node.target(), "__all__") && node.op() == Operator.ADD) {
            examine(node.value(), cx);
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        if (node.func() instanceof Expr.Attribute method
                && method.attr().equals("extend")
                && Exprs.isName(method.value(), "__all__")
                && Calls.count(node) == 1
                && node.args().size() == 1) {
            examine(node.args().getFirst(), cx);
        }
    }

    private static void examine(Expr value, LintContext cx) {
        boolean module = cx.semantics().enclosingScope(value).kind() == Scope.Kind.MODULE;
        if (!module || !(value instanceof Expr.List) && !(value instanceof Expr.Tuple)) {
            return;
        }
        List<Expr> all = Exprs.elements(value);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> name = Exprs.string(all.get(i));
            if (name.isPresent() && !seen.add(name.get())) {
                Finding finding = cx.report(all.get(i), name.get());
                List<Edit> edits =
                        Removal.elements(
                                all,
                                List.of(all.get(i)),
                                cx.start(value) + 1,
                                cx.end(value) - 1,
                                cx);
                boolean comment =
                        edits.stream().anyMatch(edit -> cx.hasComment(edit.start(), edit.end()));
                finding.fix(comment ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
            }
        }
    }
}
