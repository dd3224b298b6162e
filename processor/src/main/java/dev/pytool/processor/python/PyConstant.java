package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An attribute of a native module with a fixed value: a field, or a method that makes the value
/// when the module is imported (it may take the `Interp`).
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PyConstant {
    /// The Python name; empty: the Java name.
    String value() default "";
}
