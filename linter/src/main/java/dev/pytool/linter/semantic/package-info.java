/// What names mean in one file, in the way pyflakes' users expect it. Scopes, what their code can
/// see and what it declares come from the index ([dev.pytool.analyzer.scope.Scopes]); here is what
/// linters add to it: bindings in the order of execution with the reads that reach them,
/// redefinitions, bodies of functions read last, `__all__`, dotted names of imports, surroundings
/// such as `if TYPE_CHECKING:`, and types written as strings. Knows no rule and reports nothing.
/// Start at [Semantics]; [Statements] is the walk.
package dev.pytool.linter.semantic;
