package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the A rules.
public record BuiltinsOptions(
        @Option(doc = "Builtins that may be shadowed.") List<String> ignorelist,
        @Option(doc = "Modules that may be named like one of the standard library.")
                List<String> allowedModules,
        @Option(doc = "Look at nested modules too.") boolean strictChecking) {}
