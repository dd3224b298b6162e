package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

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
                cx.report(keyword, node.name());
            }
        }
    }
}
