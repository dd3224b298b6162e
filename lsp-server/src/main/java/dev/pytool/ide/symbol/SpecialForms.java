package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;

import java.util.Optional;

/// Names of module `typing` that stand for classes of other modules.
final class SpecialForms {
    private SpecialForms() {}

    static boolean isTyping(SourceLocation file) {
        return file instanceof SourceLocation.Bundled(String entry)
                && (entry.equals("stdlib/typing.pyi")
                        || entry.equals("stdlib/typing_extensions.pyi"));
    }

    /// The builtin class that a deprecated alias of `typing` means.
    static Optional<String> builtin(String name) {
        return switch (name) {
            case "List" -> Optional.of("list");
            case "Dict" -> Optional.of("dict");
            case "Set" -> Optional.of("set");
            case "FrozenSet" -> Optional.of("frozenset");
            case "Tuple" -> Optional.of("tuple");
            case "Type" -> Optional.of("type");
            case "LiteralString", "Text" -> Optional.of("str");
            default -> Optional.empty();
        };
    }
}
