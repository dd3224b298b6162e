package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the TC rules.
public record TypeCheckingOptions(
        @Option(value = "typing", doc = "Modules that are never moved.") List<String> exemptModules,
        @Option(doc = "Quote annotations to make a move possible.") boolean quoteAnnotations,
        @Option(doc = "Classes whose subclasses need annotations at run time.")
                List<String> runtimeEvaluatedBaseClasses,
        @Option(doc = "Decorators whose classes or functions need annotations at run time.")
                List<String> runtimeEvaluatedDecorators,
        @Option(doc = "Report imports that another import of the same module makes free.")
                boolean strict) {}
