/// Rules that users know from flake8_return, one file a rule. Start at any of them.
package dev.pytool.linter.rules.returns;
