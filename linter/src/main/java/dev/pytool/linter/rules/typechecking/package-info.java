/// Rules that users know from flake8-type-checking, one file a rule. Start at any of them.
package dev.pytool.linter.rules.typechecking;
