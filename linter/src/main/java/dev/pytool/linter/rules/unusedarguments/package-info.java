/// Rules that users know from flake8_unused_arguments, one file a rule. Start at any of them.
package dev.pytool.linter.rules.unusedarguments;
