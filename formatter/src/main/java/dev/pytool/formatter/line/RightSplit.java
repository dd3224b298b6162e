package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;

/// A line split at one pair of brackets: what comes before and with the opening one, what is
/// between, the rest.
record RightSplit(Line head, Line body, Line tail, Leaf opening, Leaf closing) {}
