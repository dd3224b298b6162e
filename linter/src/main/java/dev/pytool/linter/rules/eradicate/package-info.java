/// Rules that users know from eradicate, one file a rule. Start at any of them.
package dev.pytool.linter.rules.eradicate;
