package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A method of a builtin type.
///
/// The Java method is an instance method of the annotated class, or static with the receiver as a
/// parameter. An optional first parameter of type `Interp` gets the calling thread's interpreter.
/// The other parameters take the arguments in order: `Object` as they come; `long`, `int`,
/// `boolean`, `double`, `String` converted as C's argument clinic does; a class extending
/// `PyObject` checked and cast. `Object[]` takes `*args`, `PyDict` takes `**kwargs`; an `Object[]`
/// followed by a `String[]` as the last parameters takes the raw call (values, then names of the
/// trailing keyword values). `void` answers None. An argument left out without a default is Java's
/// `null`.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyMethod {
    /// CPython's text signature, e.g. `sort($self, /, *, key=None, reverse=False)`; only a name:
    /// the Java parameters, all required and positional-only; empty: the Java method's name as
    /// well. `x=<absent>` is an optional parameter whose absence is seen as `null`.
    String value() default "";

    Kind kind() default Kind.INSTANCE;

    String doc() default "";

    /// What the method is bound to.
    enum Kind {
        INSTANCE,
        /// The Java method's receiver parameter is a `PyClass`.
        CLASS,
        /// No receiver.
        STATIC
    }
}
