package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the D rules.
public record PydocstyleOptions(
        @Option(
                        choices = {"google", "numpy", "pep257"},
                        doc = "The convention that docstrings follow; none where empty.")
                String convention,
        @Option(doc = "Decorators whose functions need no docstring.")
                List<String> ignoreDecorators,
        @Option(doc = "Decorators that make a property.") List<String> propertyDecorators,
        @Option(doc = "Leave `*args` and `**kwargs` undocumented.") boolean ignoreVarParameters) {}
