/// Rules that users know from flake8-implicit-str-concat, one file a rule. Start at any of them.
package dev.pytool.linter.rules.stringconcat;
