package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Only annotated names become fields; what is meant as a class variable should say `ClassVar`.
@Rule(
        code = "RUF045",
        name = "implicit-class-var-in-dataclass",
        message = "Assignment without annotation found in dataclass body",
        preview = true)
final class ImplicitClassVarInDataclass {
    private ImplicitClassVarInDataclass() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!Dataclasses.isStandard(node, cx)) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (statement instanceof Stmt.Assign assign
                    && assign.targets().size() == 1
                    && assign.targets().getFirst() instanceof Expr.Name name
                    && !name.id().startsWith("_")) {
                cx.report(name);
            }
        }
    }
}
