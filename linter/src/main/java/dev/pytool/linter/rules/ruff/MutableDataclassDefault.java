package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// All instances share the one object; `field(default_factory=...)` makes each its own.
@Rule(
        code = "RUF008",
        name = "mutable-dataclass-default",
        message = "Do not use mutable default values for dataclass attributes")
final class MutableDataclassDefault {
    private MutableDataclassDefault() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!Dataclasses.isStandard(node, cx) && Dataclasses.of(node, cx).isEmpty()) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (statement instanceof Stmt.AnnAssign assign
                    && assign.value().isPresent()
                    && Mutability.isMutable(assign.value().get(), cx)
                    && !Dataclasses.isClassVariable(assign.annotation(), cx)
                    && !Mutability.isImmutableAnnotation(assign.annotation(), cx)) {
                cx.report(assign.value().get());
            }
        }
    }
}
