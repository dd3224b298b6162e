package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Global name never assigned there.
@Rule(
        code = "PLW0602",
        name = "global-variable-not-assigned",
        message = "Using global for `{}` but no assignment is done")
final class GlobalVariableNotAssigned {
    private GlobalVariableNotAssigned() {}

    static void check(Stmt.Global node, LintContext cx) {
        Scope scope = cx.semantics().enclosingScope(node);
        for (String name : node.names()) {
            if (scope.kind() != Scope.Kind.MODULE
                    && scope.lookup(name)
                            .filter(binding -> binding.kind() == Binding.Kind.GLOBAL)
                            .isPresent()) {
                int start = DefinitionNames.word(cx.text(), name, cx.start(node), cx.end(node));
                cx.report(start, start + name.length(), name);
            }
        }
    }
}
