package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;
import java.util.Map;

/// Options of the ICN rules.
public record ImportConventionOptions(
        @Option(doc = "Module to its conventional alias; replaces the built-in table where set.")
                Map<String, String> aliases,
        @Option(doc = "Module to its conventional alias, besides the built-in table.")
                Map<String, String> extendAliases,
        @Option(doc = "Module to aliases it must not have.")
                Map<String, List<String>> bannedAliases,
        @Option(doc = "Modules that must not be imported from.") List<String> bannedFrom) {}
