package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the DOC rules.
public record PydoclintOptions(
        @Option(doc = "Leave docstrings of one line alone.") boolean ignoreOneLineDocstrings) {}
