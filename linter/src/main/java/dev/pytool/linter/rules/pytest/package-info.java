/// Rules that users know from flake8_pytest_style, one file a rule, and what they share: fixtures
/// and marks ([Fixtures]), the contexts `raises` and `warns` ([ContextCalls]).
package dev.pytool.linter.rules.pytest;
