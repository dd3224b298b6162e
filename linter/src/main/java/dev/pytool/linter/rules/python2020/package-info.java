/// Rules that users know from flake8-2020, one file a rule. Start at any of them.
package dev.pytool.linter.rules.python2020;
