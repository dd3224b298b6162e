package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the INT rules.
public record GettextOptions(
        @Option(value = "_,gettext,ngettext", doc = "Functions that translate.")
                List<String> functionNames,
        @Option(doc = "Further functions that translate.") List<String> extendFunctionNames) {}
