/// Module `_struct`: values as C structures. Never enters: other modules' formats. Start at
/// [Layout], which reads a format.
package dev.pytool.interpreter.modules.struct;
