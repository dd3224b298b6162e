package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A class that holds the methods of one builtin Python type; annotated methods of a superclass
/// that is no Python type itself belong to it, too. The processor writes `<Class>Table` beside it;
/// the class offers `public static final PyClass TYPE = PyClass.builtin(new <Class>Table());`.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyType {
    /// The Python name, as `__name__` gives it.
    String value();

    /// What `__module__` says.
    String module() default "builtins";

    /// The native module whose attribute the type is; empty: the one of [#module()]; `-`: no module
    /// offers it.
    String home() default "";

    /// The Java class with the base type's `TYPE`; `void`: `object`.
    Class<?> base() default void.class;

    /// Whether a Python class may inherit from it.
    boolean subclassable() default true;

    /// Whether instances carry a `__dict__` even without a subclass.
    boolean instanceDict() default false;

    /// Whether instances are stored as those of the base type are, so that a class may inherit from
    /// two such types.
    boolean sharesLayout() default false;

    String doc() default "";
}
