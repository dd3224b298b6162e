/// Rules that users know from mccabe, one file a rule. Start at any of them.
package dev.pytool.linter.rules.mccabe;
