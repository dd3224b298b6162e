package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the C90 rules.
public record MccabeOptions(
        @Option(value = "10", doc = "Complexity a function may have.") int maxComplexity) {}
