package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The methods of the builtin types do not call what a subclass overrides; those of `collections`
/// do.
@Rule(
        code = "FURB189",
        name = "subclass-builtin",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Subclassing `{}` can be error prone, use `collections.{}` instead")
final class SubclassBuiltin {
    private SubclassBuiltin() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (node.bases().size() != 1) {
            return;
        }
        Expr base =
                node.bases().getFirst() instanceof Expr.Subscript generic
                        ? generic.value()
                        : node.bases().getFirst();
        String better =
                switch (cx.nameOf(base)) {
                    case "builtins.dict" -> "UserDict";
                    case "builtins.list" -> "UserList";
                    case "builtins.str" -> "UserString";
                    default -> "";
                };
        if (better.isEmpty()) {
            return;
        }
        String name = cx.nameOf(base).substring("builtins.".length());
        Finding finding = cx.report(base, name, better);
        ImportEdits.member("collections", better, cx.start(node), cx)
                .ifPresent(use ->
                        finding.fix(Fix.Safety.UNSAFE, use.with(cx.replace(base, use.name()))));
    }
}
