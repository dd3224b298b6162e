package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Nonlocal without binding.
@Rule(
        code = "PLE0117",
        name = "nonlocal-without-binding",
        message = "Nonlocal name `{}` found without binding")
final class NonlocalWithoutBinding {
    private NonlocalWithoutBinding() {}

    static void check(Stmt.Nonlocal node, LintContext cx) {
        Scope scope = cx.semantics().enclosingScope(node);
        if (scope.kind() == Scope.Kind.MODULE) {
            return;
        }
        for (String name : node.names()) {
            boolean bound =
                    scope.all().stream()
                            .anyMatch(binding ->
                                    binding.kind() == Binding.Kind.ARGUMENT
                                            && binding.name().equals(name));
            for (Optional<Scope> at = scope.parent(); at.isPresent(); at = at.get().parent()) {
                boolean holds =
                        at.get().isFunction() || at.get().kind() == Scope.Kind.TYPE_PARAMETERS;
                bound |= holds && at.get().lookup(name).isPresent();
            }
            if (!bound) {
                int start = DefinitionNames.word(cx.text(), name, cx.start(node), cx.end(node));
                cx.report(start, start + name.length(), name);
            }
        }
    }
}
