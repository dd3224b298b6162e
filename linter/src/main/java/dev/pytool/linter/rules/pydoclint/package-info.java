/// Rules that users know from pydoclint, one file a rule: whether docstrings tell what the function
/// takes, returns, yields and raises. Start at [FunctionDocs].
package dev.pytool.linter.rules.pydoclint;
