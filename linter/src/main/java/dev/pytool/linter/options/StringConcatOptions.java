package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the ISC rules.
public record StringConcatOptions(
        @Option(value = "true", doc = "Allow implicit concatenation over several lines.")
                boolean allowMultiline) {}
