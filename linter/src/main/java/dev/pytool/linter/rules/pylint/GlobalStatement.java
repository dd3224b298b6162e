package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
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
            long updates =
                    scope.all().stream()
                            .filter(binding -> binding.name().equals(name) && updates(binding))
                            .count();
            for (long i = 0; i < updates; i++) {
                int start = DefinitionNames.word(cx.text(), name, cx.start(node), cx.end(node));
                cx.report(start, start + name.length(), name);
            }
        }
    }

    /// Whether a statement is there to give the name another value.
    private static boolean updates(Binding binding) {
        return switch (binding.kind()) {
            case ASSIGNMENT,
                    ANNOTATION,
                    DELETION,
                    CONDITIONAL_DELETION,
                    IMPORT,
                    FROM_IMPORT,
                    SUBMODULE_IMPORT,
                    FUNCTION,
                    CLASS ->
                    binding.statement().filter(each -> isOther(each, binding)).isEmpty();
            default -> false;
        };
    }

    /// Annotations are errors here; unpacking is not looked into.
    private static boolean isOther(Stmt statement, Binding binding) {
        return statement instanceof Stmt.AnnAssign
                || statement instanceof Stmt.Assign assign
                        && !assign.targets().contains(binding.node());
    }
}
