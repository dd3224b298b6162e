/// The concrete syntax that black's decisions are stated in: leaves with the text before them, and
/// branches named as in black's grammar, one-child branches folded away. Built from the tokens of a
/// file that the parser accepted; it may be rewritten by the formatter and is thrown away
/// afterwards. Knows nothing of lines and line lengths. Start at [CstBuilder].
package dev.pytool.formatter.cst;
