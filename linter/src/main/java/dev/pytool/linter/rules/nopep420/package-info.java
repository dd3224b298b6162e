/// Rules that users know from flake8-no-pep420, one file a rule. Start at any of them.
package dev.pytool.linter.rules.nopep420;
