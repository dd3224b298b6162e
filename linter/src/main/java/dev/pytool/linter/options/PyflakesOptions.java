package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the F rules.
public record PyflakesOptions(
        @Option(doc = "Classes to take for generic.") List<String> extendGenerics,
        @Option(doc = "Modules whose imports may be unused.") List<String> allowedUnusedImports) {}
