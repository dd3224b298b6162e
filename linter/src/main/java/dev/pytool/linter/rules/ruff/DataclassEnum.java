package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Members of enumerations are made once, by the enumeration; the generated methods break them.
@Rule(
        code = "RUF049",
        name = "dataclass-enum",
        message = "An enum class should not be decorated with `@dataclass`")
final class DataclassEnum {
    private DataclassEnum() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!ClassBases.isEnum(node, cx)) {
            return;
        }
        for (Expr decorator : node.decoratorList()) {
            if (Decorators.name(decorator, cx).equals("dataclasses.dataclass")) {
                cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
            }
        }
    }
}
