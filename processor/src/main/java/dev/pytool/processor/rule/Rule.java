package dev.pytool.processor.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the class of one lint rule. Its static methods named `check` take a subject and the lint
/// context; the type of the subject is what the rule subscribes to. Its documentation comment is
/// what users read; the last part of its package's name is the origin.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Rule {
    /// As users write it in `select` and `noqa`.
    String code();

    /// Words joined by hyphens.
    String name();

    /// What a finding says; each `{}` is filled by an argument of the report.
    String message();

    Fixable fix() default Fixable.NEVER;

    /// Whether only naming the full code or its own prefix by choice turns the rule on in ruff.
    boolean preview() default false;
}
