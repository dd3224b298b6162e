package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the ARG rules.
public record UnusedArgumentOptions(
        @Option(doc = "Leave `*args` and `**kwargs` alone.") boolean ignoreVariadicNames) {}
