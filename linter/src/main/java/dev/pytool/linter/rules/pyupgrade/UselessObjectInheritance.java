package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Class inherits from object.
@Rule(
        code = "UP004",
        name = "useless-object-inheritance",
        fix = Fixable.ALWAYS,
        message = "Class `{}` inherits from `object`")
final class UselessObjectInheritance {
    private UselessObjectInheritance() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Expr base : node.bases()) {
            if (cx.isBuiltin(base, "object")) {
                Finding finding = cx.report(base, node.name());
                List<Edit> edits = Removal.classArgument(node, base, cx);
                boolean lossy =
                        edits.stream().anyMatch(edit -> cx.hasComment(edit.start(), edit.end()));
                finding.fix(lossy ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
            }
        }
    }
}
