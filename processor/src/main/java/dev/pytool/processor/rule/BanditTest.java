package dev.pytool.processor.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a rule that bandit knows too: by what name its `nosec` comments may call it, and how it
/// weighs a finding where the rule does not say otherwise as it reports. Source:
/// https://bandit.readthedocs.io/en/latest/plugins/
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface BanditTest {
    /// `assert_used`, `import_pickle`.
    String name();

    Level severity();

    Level confidence();

    /// Bandit's ranks; their names are those of the linter's risk levels.
    enum Level {
        LOW,
        MEDIUM,
        HIGH
    }
}
