package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Dotted names behind the names a file uses for what it imports.
final class QualifiedNames {
    private QualifiedNames() {}

    /// `os.path.join` for `j` after `from os.path import join as j`; `builtins.open` for an
    /// unshadowed builtin; empty for anything that is no import.
    static Optional<String> of(Expr expr, Semantics semantics) {
        switch (expr.kind()) {
            case ATTRIBUTE -> {
                Expr.Attribute attribute = (Expr.Attribute) expr;
                return of(attribute.value(), semantics)
                        .map(base ->
                                base.endsWith(".")
                                        ? base + attribute.attr()
                                        : base + "." + attribute.attr());
            }
            case NAME -> {
                Expr.Name name = (Expr.Name) expr;
                Optional<Binding> binding = semantics.resolved.of(name);
                if (binding.isPresent()) {
                    return of(binding.get());
                }
                return semantics.builtins.contains(name.id())
                        ? Optional.of("builtins." + name.id())
                        : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    static Optional<String> of(Binding binding) {
        return switch (binding.kind()) {
            case IMPORT, FROM_IMPORT, FUTURE_IMPORT -> Optional.of(binding.target());
            case SUBMODULE_IMPORT -> Optional.of(binding.name());
            case GLOBAL, NONLOCAL, CONDITIONAL_DELETION ->
                    binding.outer().flatMap(QualifiedNames::of);
            default -> Optional.empty();
        };
    }
}
