/// Questions about pieces of code that several rules ask: constants, calls, shapes, statements and
/// how to remove them. Functions only; no rule, no reporting. Start at [Exprs].
package dev.pytool.linter.syntax;
