package dev.pytool.linter.model;

import java.util.Optional;

/// Names of rules and their codes.
public interface RuleNames {
    /// `F401` for `unused-import`.
    Optional<String> code(String name);

    /// `unused-import` for `F401`.
    Optional<String> name(String code);
}
