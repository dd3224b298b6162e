package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the E and W rules.
public record PycodestyleOptions(
        @Option(
                        value = "0",
                        doc = "Columns a line may fill for E501 and W505; the line length where 0.")
                int maxLineLength,
        @Option(value = "0", doc = "Columns a comment or docstring may fill; no limit where 0.")
                int maxDocLength,
        @Option(doc = "Let task comments be too long.") boolean ignoreOverlongTaskComments) {}
