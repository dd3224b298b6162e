package dev.pytool.processor.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class as a subcommand. It enters the generated table of its package; no list is edited.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface CliCommand {
    /// The word the user types after `pytool`.
    String name();

    /// One line for `pytool --help`.
    String summary();

    /// Where it stands in `pytool --help`, smallest first.
    int order();
}
