/// The abstract operations of Python on any value: arithmetic, comparison, iteration, attributes,
/// subscripts, one file a protocol. Never enters: knowledge of one builtin type beyond a fast path.
/// Start at [Operators].
package dev.pytool.interpreter.protocol;
