package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the CPY rules.
public record CopyrightOptions(
        @Option(doc = "Author that the notice has to name.") String author,
        @Option(value = "0", doc = "Length below which files need no notice.") int minFileSize,
        @Option(
                        value = "(?i)Copyright\\s+((?:\\(C\\)|©)\\s+)?\\d{4}((-|,\\s)\\d{4})*",
                        doc = "The notice, as a regular expression.")
                String noticeRgx) {}
