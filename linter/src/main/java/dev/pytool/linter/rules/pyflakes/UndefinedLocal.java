package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// The function assigns this name later, so the read does not reach the outer one.
@Rule(
        code = "F823",
        name = "undefined-local",
        message = "Local variable `{}` referenced before assignment")
final class UndefinedLocal {
    private UndefinedLocal() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.FUNCTION) {
            return;
        }
        for (Binding binding : scope.last()) {
            Binding first = binding;
            while (first.shadowed().isPresent()) {
                first = first.shadowed().get();
            }
            if (first.kind() == Binding.Kind.GLOBAL
                    || first.kind() == Binding.Kind.NONLOCAL
                    || first.kind() == Binding.Kind.ARGUMENT) {
                continue;
            }
            for (Optional<Scope> outer = scope.parent();
                    outer.isPresent();
                    outer = outer.get().parent()) {
                Optional<Binding> other = outer.get().lookup(binding.name());
                if ((outer.get().kind() == Scope.Kind.MODULE || outer.get().isFunction())
                        && other.isPresent()) {
                    Optional<Reference> early =
                            other.get().references().stream()
                                    .filter(read -> read.scope() == scope && !read.isTypingOnly())
                                    .filter(read -> read.node().isPresent())
                                    .findFirst();
                    early.ifPresent(read -> cx.report(read.start(), read.end(), read.name()));
                    break;
                }
            }
        }
    }
}
