package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Reads an attribute of a builtin type's instance; a `null` answer raises AttributeError.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyGetter {
    /// The attribute's name.
    String value();

    /// Whether Python sees a `member_descriptor`, whose refusal to write words itself differently.
    boolean member() default false;
}
