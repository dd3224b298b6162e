package dev.pytool.processor.option;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record whose components are options of one tool. For a record `X` the class `XTable` is
/// generated beside it, with JDK types only:
///
/// - `SECTION`: the word given here;
/// - `rows()`: one string an option, its fields separated by U+001F: key, flag, flag that says no,
///   type (`bool`, `int`, `string`, `choice`, `list`, `choices`, `lists` = table of lists,
///   `strings` = table of strings), default (lists separated by commas), documentation, choices
///   (separated by commas), least and greatest number, placeholder of the value in help texts;
/// - `of(Map<String, Object>)`: the record from values by key (`Boolean`, `Integer`, `String`,
///   `List<String>`, `Map<String, List<String>>`, `Map<String, String>`), defaults for absent keys;
/// - `defaults()`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface OptionSection {
    /// The table of the configuration file, under `[tool.pytool]`: `fmt`, `lint`, `check`.
    String value();
}
