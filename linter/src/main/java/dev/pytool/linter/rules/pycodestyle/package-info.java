/// Rules that users know from pycodestyle, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pycodestyle;
