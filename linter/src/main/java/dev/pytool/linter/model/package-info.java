/// What a lint rule sees: the context it reports to, and the subjects besides nodes it can
/// subscribe to. Knows no rule. Start at [LintContext].
package dev.pytool.linter.model;
