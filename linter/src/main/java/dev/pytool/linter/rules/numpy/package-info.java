/// Rules that users know from NumPy's own rules in ruff, one file a rule. Start at any of them.
package dev.pytool.linter.rules.numpy;
