/// Rules that users know from isort; the sorting itself lives in the formatter. Start at
/// [UnsortedImports].
package dev.pytool.linter.rules.isort;
