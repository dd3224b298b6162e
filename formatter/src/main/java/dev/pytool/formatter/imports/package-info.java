/// Import sorting in isort's profile black: one implementation for `fmt --sort-imports`, the lint
/// rule I001 and the editor. A tree in, edits out; the file system is asked through a predicate
/// only. Start at [ImportSorter].
package dev.pytool.formatter.imports;
