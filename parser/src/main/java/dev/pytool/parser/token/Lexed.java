package dev.pytool.parser.token;

import dev.pytool.parser.text.SyntaxProblem;

import java.util.List;

/// What the lexer found: all tokens, and the errors CPython's tokenizer would raise, in the order
/// in which a reader of the tokens meets them: problem `i` belongs to the `i`-th [TokenKind#ERROR]
/// token.
///
/// @param open whether a string, a bracket or a line is still open at the end of the text, so that
///   more text behind it would be read as part of it
/// @param uneven whether more text behind it could be read differently because of an error in this
///   one: tabs and spaces that contradict each other, too many blocks, too many errors
/// @param recovered whether [Lexer#recover(String)] reads the text so too
public record Lexed(
        Tokens tokens,
        List<SyntaxProblem> problems,
        boolean open,
        boolean uneven,
        boolean recovered) {}
