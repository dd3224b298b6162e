/// Rules that users know from pydocstyle, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pydocstyle;
