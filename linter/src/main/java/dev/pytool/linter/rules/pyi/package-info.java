/// Rules that users know from flake8-pyi, one file a rule: habits of stubs, and annotations that
/// can be said shorter. Start at any of them.
package dev.pytool.linter.rules.pyi;
