/// Rules that users know from flake8-datetimez, one file a rule. Start at any of them.
package dev.pytool.linter.rules.datetimez;
