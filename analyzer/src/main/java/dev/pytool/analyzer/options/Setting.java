package dev.pytool.analyzer.options;

/// The value of an option and who said so.
///
/// @param value `Boolean`, `Integer`, `String`, `List<String>`, `Map<String, List<String>>` or
///   `Map<String, String>`, as the option's type demands
/// @param origin `default`, `command line` or a place of a file
public record Setting(Object value, String origin) {}
