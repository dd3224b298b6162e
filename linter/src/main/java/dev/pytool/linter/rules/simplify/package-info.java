/// Rules that users know from flake8_simplify, one file a rule. Start at any of them.
package dev.pytool.linter.rules.simplify;
