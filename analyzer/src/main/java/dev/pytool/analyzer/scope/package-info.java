/// What every name of a file means: scopes, symbols, where they are bound and used, exactly as
/// CPython 3.14's symbol tables see them, with the errors of that stage and of the compiler's. One
/// index for linter, type checker, editor and interpreter; it knows no other file, no types and no
/// rules. Start at [Scopes].
package dev.pytool.analyzer.scope;
