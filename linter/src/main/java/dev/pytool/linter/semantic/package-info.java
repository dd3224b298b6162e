/// What names mean in one file, in the way pyflakes' users expect it: bindings in the order of
/// execution, the reads that reach them, redefinitions, deferred function bodies, annotations
/// written as strings. Knows no rule and reports nothing. Start at [Semantics].
package dev.pytool.linter.semantic;
