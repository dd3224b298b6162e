/// Source text to tokens: kinds, the flat token arrays, and the lexer with its layout rules. Knows
/// no grammar and no tree. Start at [Tokens].
package dev.pytool.parser.token;
