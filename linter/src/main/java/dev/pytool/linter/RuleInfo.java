package dev.pytool.linter;

/// What is known of one rule.
///
/// @param fix `NEVER`, `SOMETIMES` or `ALWAYS`
/// @param documentation Markdown, for users
public record RuleInfo(
        String code,
        String name,
        String origin,
        String fix,
        boolean preview,
        String message,
        String documentation) {}
