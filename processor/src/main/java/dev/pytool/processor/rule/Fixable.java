package dev.pytool.processor.rule;

/// How often a rule proposes a fix.
public enum Fixable {
    NEVER,
    SOMETIMES,
    ALWAYS
}
