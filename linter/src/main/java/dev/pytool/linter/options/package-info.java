/// What to lint and how, as records whose components are the user's options; ruff's keys. Values
/// only, no rule. Start at [LintOptions].
package dev.pytool.linter.options;
