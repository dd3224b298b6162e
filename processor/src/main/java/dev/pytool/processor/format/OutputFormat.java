package dev.pytool.processor.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class as an output format of findings. It enters the generated table; no list is edited.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface OutputFormat {
    /// What the user writes after `--output-format`.
    String name();

    /// One line for help texts.
    String summary();

    /// Where it stands in help texts, smallest first.
    int order();
}
