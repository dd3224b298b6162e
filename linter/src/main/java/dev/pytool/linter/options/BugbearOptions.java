package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the B rules.
public record BugbearOptions(
        @Option(doc = "Calls to take for immutable in defaults of arguments.")
                List<String> extendImmutableCalls) {}
