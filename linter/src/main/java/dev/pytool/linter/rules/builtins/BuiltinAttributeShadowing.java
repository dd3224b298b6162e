package dev.pytool.linter.rules.builtins;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Builtin attribute shadowing.
@Rule(
        code = "A003",
        name = "builtin-attribute-shadowing",
        message = "Python builtin is shadowed by class attribute `{}` from {}")
final class BuiltinAttributeShadowing {
    private BuiltinAttributeShadowing() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.CLASS) {
            return;
        }
        for (Binding binding : scope.last()) {
            if (!isAttribute(binding) || !Shadows.isBuiltin(binding.name(), cx)) {
                continue;
            }
            Set<Reference> reads = new LinkedHashSet<>();
            for (Optional<Binding> at = Optional.of(binding);
                    at.isPresent();
                    at = at.get().shadowed()) {
                reads.addAll(at.get().references());
            }
            reads.forEach(read -> read(read, binding, cx));
        }
    }

    /// A read of a name in the class's own body sees the attribute in place of the builtin.
    private static void read(Reference read, Binding last, LintContext cx) {
        if (read.scope() == last.scope()) {
            cx.report(
                    read.start(),
                    read.end(),
                    last.name(),
                    "line " + (cx.lines().line(last.start()) + 1));
        }
    }

    private static boolean isAttribute(Binding binding) {
        return switch (binding.kind()) {
            case FUNCTION, ASSIGNMENT, ANNOTATION, UNPACKED, PATTERN -> true;
            default -> false;
        };
    }
}
