package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;
import java.util.Map;

/// Options of the TID rules.
public record TidyImportOptions(
        @Option(
                        value = "parents",
                        choices = {"parents", "all"},
                        doc = "Which relative imports are findings.")
                String banRelativeImports,
        @Option(doc = "Name of a module or member to the message for its use.")
                Map<String, String> bannedApi,
        @Option(doc = "Modules to be imported within functions only.")
                List<String> bannedModuleLevelImports) {}
