package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the UP rules.
public record PyupgradeOptions(
        @Option(doc = "Keep annotations that are needed at run time.") boolean keepRuntimeTyping) {}
