/// From tree and symbol table to code objects, and from code objects to the text of `dis`. Knows no
/// object of the running program: constants come from a [ConstantFactory]. Nothing here may
/// execute. Start at [Compiler].
package dev.pytool.interpreter.code;
