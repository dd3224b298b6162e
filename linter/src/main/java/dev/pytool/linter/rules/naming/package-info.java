/// Rules that users know from pep8_naming, one file a rule. Start at any of them.
package dev.pytool.linter.rules.naming;
