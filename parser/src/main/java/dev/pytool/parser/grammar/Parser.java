package dev.pytool.parser.grammar;

import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

/// Source text to tree. Bad input is data: the result always is a whole tree, with the errors beside it.
public final class Parser {
    private Parser() {}

    public static Tree parse(SourceText source, ParseOptions options) {
        throw new UnsupportedOperationException("the grammar is being written");
    }
}
