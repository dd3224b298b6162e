package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Global statement.
@Rule(
        code = "PLW0603",
        name = "global-statement",
        message = "Using the global statement to update `{}` is discouraged")
final class GlobalStatement {
    private GlobalStatement() {}

    static void check(Stmt.Global node, LintContext cx) {
        Scope scope = cx.semantics().enclosingScope(node);
        if (scope.kind() == Scope.Kind.MODULE) {
            return;
        }
        for (String name : node.names()) {
            boolean updated =
                    scope.all().stream()
                            .anyMatch(binding ->
                                    binding.name().equals(name)
                                            && switch (binding.kind()) {
                                                case GLOBAL, NONLOCAL, EXPORT, UNBOUND_EXCEPTION ->
                                                        false;
                                                default -> true;
                                            });
            if (updated) {
                int start = DefinitionNames.word(cx.text(), name, cx.start(node), cx.end(node));
                cx.report(start, start + name.length(), name);
            }
        }
    }
}
