/// Rules that users know from ruff, one file a rule. Start at any of them.
package dev.pytool.linter.rules.ruff;
