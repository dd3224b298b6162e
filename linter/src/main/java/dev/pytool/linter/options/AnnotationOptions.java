package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

/// Options of the ANN rules.
public record AnnotationOptions(
        @Option(doc = "Allow `Any` for `*args` and `**kwargs`.") boolean allowStarArgAny,
        @Option(doc = "Leave functions without any annotation alone.") boolean ignoreFullyUntyped,
        @Option(doc = "Let `__init__` go without a return annotation when an argument has one.")
                boolean mypyInitReturn,
        @Option(doc = "Leave arguments with dummy names alone.") boolean suppressDummyArgs,
        @Option(doc = "Let functions that return nothing go without a return annotation.")
                boolean suppressNoneReturning) {}
