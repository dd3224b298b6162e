/// Rules that users know from pygrep-hooks, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pygrep;
