/// Rules that users know from pylint, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pylint;
