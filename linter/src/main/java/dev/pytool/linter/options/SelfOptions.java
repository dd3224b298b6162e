package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the SLF rules.
public record SelfOptions(
        @Option(
                        value = "_make,_asdict,_replace,_fields,_field_defaults,_name_,_value_",
                        doc = "Private names that may be used.")
                List<String> ignoreNames,
        @Option(doc = "Further private names that may be used.") List<String> extendIgnoreNames) {}
