package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the EM rules.
public record ErrmsgOptions(
        @Option(value = "0", doc = "Length up to which a literal may be an exception message.")
                int maxStringLength) {}
