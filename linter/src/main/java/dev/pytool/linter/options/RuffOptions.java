package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the RUF rules.
public record RuffOptions(
        @Option(doc = "Demand parentheses around tuples in subscripts.")
                boolean parenthesizeTupleInSubscript,
        @Option(doc = "Calls whose result is safe markup.") List<String> allowedMarkupCalls,
        @Option(doc = "Names that mark text as safe markup.") List<String> extendMarkupNames,
        @Option(doc = "Demand that `__init__.py` is wholly empty.")
                boolean strictlyEmptyInitModules) {}
