/// Rules that users know from flake8_boolean_trap, one file a rule. Start at any of them.
package dev.pytool.linter.rules.booleantrap;
