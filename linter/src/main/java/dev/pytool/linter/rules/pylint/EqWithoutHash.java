package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Eq without hash.
@Rule(
        code = "PLW1641",
        name = "eq-without-hash",
        message = "Object does not implement `__hash__` method")
final class EqWithoutHash {
    private EqWithoutHash() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        Optional<Scope> scope = cx.semantics().scopeOf(node);
        if (scope.isEmpty() || scope.get().lookup("__hash__").isPresent()) {
            return;
        }
        boolean own =
                scope.get()
                        .lookup("__eq__")
                        .filter(binding -> binding.kind() == Binding.Kind.FUNCTION)
                        .isPresent();
        if (own && node.bases().isEmpty() && node.keywords().isEmpty()) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + node.name().length());
        }
    }
}
