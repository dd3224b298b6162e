/// How files are type checked, as a record whose components are the user's options; mypy's names.
/// Values only. Start at [CheckOptions].
package dev.pytool.checker.options;
