package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the C4 rules.
public record ComprehensionOptions(
        @Option(doc = "Allow `dict(a=1)`.") boolean allowDictCallsWithKeywordArguments) {}
