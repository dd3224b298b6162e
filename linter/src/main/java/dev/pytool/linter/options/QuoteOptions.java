package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the Q rules.
public record QuoteOptions(
        @Option(
                        value = "double",
                        choices = {"single", "double"},
                        doc = "Quotes of strings.")
                String inlineQuotes,
        @Option(
                        value = "double",
                        choices = {"single", "double"},
                        doc = "Quotes of strings of several lines.")
                String multilineQuotes,
        @Option(
                        value = "double",
                        choices = {"single", "double"},
                        doc = "Quotes of docstrings.")
                String docstringQuotes,
        @Option(value = "true", doc = "Use the other quotes where that saves escapes.")
                boolean avoidEscape) {}
