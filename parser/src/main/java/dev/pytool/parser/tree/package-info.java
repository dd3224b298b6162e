/// The result of a parse and the tables that lie beside it. May know tokens, text and nodes, never
/// how a parse happens. Start at [Tree].
package dev.pytool.parser.tree;
