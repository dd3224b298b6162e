/// Rules that users know from pyupgrade, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pyupgrade;
