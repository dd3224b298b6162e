/// Module `_ast`: the classes of CPython 3.14's abstract syntax, and the way between their
/// instances and our own trees. Never enters: parsing, compiling. Start at [NodeClasses].
package dev.pytool.interpreter.modules.ast;
