/// Rules that users know from flake8_blind_except, one file a rule. Start at any of them.
package dev.pytool.linter.rules.blindexcept;
