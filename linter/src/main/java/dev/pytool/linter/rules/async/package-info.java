/// Rules that users know from flake8_async, one file a rule. Start at [AsyncFunctions], which says
/// what counts as asynchronous code.
package dev.pytool.linter.rules.async;
