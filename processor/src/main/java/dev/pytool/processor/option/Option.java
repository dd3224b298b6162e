package dev.pytool.processor.option;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares a record component as an option. Configuration key, command-line flag, help text, JSON
/// schema and editor setting follow from it.
///
/// Kept in class files, because a record of one module may hold a record of another.
///
/// Types: `boolean`, `int`, `String`, an enum (its constants are spelled in lower case with `-` for
/// `_`), `List<String>`, a list of an enum, `Map<String, List<String>>`, `Map<String, String>`, an
/// `Optional` of `String`, `Integer`, `Boolean` or an enum (absent by default), or another record
/// with options, whose keys get this key and a dot in front.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Option {
    /// One or more sentences for help texts, the schema and the reference.
    String doc();

    /// The value when nobody says otherwise, as a user would write it; lists separated by commas.
    String value() default "";

    /// The configuration key; the component's name in kebab case where this is empty.
    String key() default "";

    /// The flag of the command line, such as `--line-length`; none where this is empty.
    String flag() default "";

    /// The flag that sets a boolean to false; `--no-x` for `--x` where this is empty.
    String noFlag() default "";

    /// The permitted words of a `String` or `List<String>`; any where this is empty.
    String[] choices() default {};

    int min() default Integer.MIN_VALUE;

    int max() default Integer.MAX_VALUE;

    /// How help texts name the value: `N`, `CODE`.
    String placeholder() default "";
}
