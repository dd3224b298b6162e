package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the FBT rules.
public record BooleanTrapOptions(
        @Option(doc = "Calls that may take a boolean by position.")
                List<String> extendAllowedCalls) {}
