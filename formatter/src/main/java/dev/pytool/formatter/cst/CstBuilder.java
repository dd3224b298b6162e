package dev.pytool.formatter.cst;

import dev.pytool.parser.token.Tokens;

/// Builds the concrete syntax of a file.
public final class CstBuilder {
    private CstBuilder() {}

    /// The whole file as one branch of kind FILE_INPUT.
    ///
    /// @param text the source, with `\n` as its only line end
    /// @param tokens the tokens of exactly this text
    /// @throws CstMismatch where the tokens are no valid Python, or nest too deeply
    public static Branch build(String text, Tokens tokens) {
        return new StatementBuilder(new LeafCursor(LeafReader.read(text, tokens))).file();
    }
}
