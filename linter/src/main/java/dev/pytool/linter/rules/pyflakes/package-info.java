/// Rules that users know from pyflakes, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pyflakes;
