/// Rules that users know from flake8-pie, one file a rule. Start at any of them.
package dev.pytool.linter.rules.pie;
