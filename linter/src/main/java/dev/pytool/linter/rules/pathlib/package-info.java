/// Rules that users know from flake8_use_pathlib, one file a rule, and what they share
/// ([PathCalls]).
package dev.pytool.linter.rules.pathlib;
