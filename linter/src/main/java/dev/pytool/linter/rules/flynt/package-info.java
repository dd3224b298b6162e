/// Rules that users know from flynt, one file a rule. Start at any of them.
package dev.pytool.linter.rules.flynt;
