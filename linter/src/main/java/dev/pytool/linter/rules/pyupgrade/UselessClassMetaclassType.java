package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Useless class metaclass type.
@Rule(
        code = "UP050",
        name = "useless-class-metaclass-type",
        fix = Fixable.SOMETIMES,
        message = "Class `{}` uses `metaclass=type`, which is redundant")
final class UselessClassMetaclassType {
    private UselessClassMetaclassType() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().filter("metaclass"::equals).isPresent()
                    && cx.isBuiltin(keyword.value(), "type")) {
                List<Edit> edits = Removal.classArgument(node, keyword, cx);
                boolean lossy =
                        edits.stream().anyMatch(edit -> cx.hasComment(edit.start(), edit.end()));
                cx.report(keyword, node.name())
                        .fix(lossy ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
            }
        }
    }
}
