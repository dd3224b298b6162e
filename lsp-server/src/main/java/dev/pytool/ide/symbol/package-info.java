/// What a name in a file means for an editor: the definition it leads to, across imports, classes
/// and attributes, and the value an expression has as far as declarations and simple inference
/// tell. Pure functions of a snapshot. Start at [Definitions], then [Inference].
package dev.pytool.ide.symbol;
