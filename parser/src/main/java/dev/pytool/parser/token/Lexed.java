package dev.pytool.parser.token;

import dev.pytool.parser.text.SyntaxProblem;

import java.util.List;

/// What the lexer found: all tokens, and the errors CPython's tokenizer would raise, in the order
/// in which a reader of the tokens meets them: problem `i` belongs to the `i`-th [TokenKind#ERROR]
/// token.
public record Lexed(Tokens tokens, List<SyntaxProblem> problems) {}
