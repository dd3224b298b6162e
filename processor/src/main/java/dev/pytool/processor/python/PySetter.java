package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Writes an attribute of a builtin type's instance; the value is `null` where the attribute is
/// deleted.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PySetter {
    /// The attribute's name; a [PyGetter] of that name stands in the same class.
    String value();
}
