package dev.pytool.ide;

import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

/// What kind of thing is being written at a place, by the tokens before it.
///
/// @param start offset where the word under the cursor begins
/// @param word what is written of it so far
/// @param token the last token of what stands before: of an expression before a dot or bracket
/// @param dotted the module written so far, in an import statement
/// @param level number of dots in front of it
record CompletionPlace(Kind kind, int start, String word, int token, String dotted, int level) {

    enum Kind {
        NOTHING,
        NAME,
        ATTRIBUTE,
        MODULE,
        IMPORTED_NAME,
        DICTIONARY_KEY
    }

    static CompletionPlace at(Tree tree, int offset) {
        Tokens tokens = tree.tokens();
        String text = tree.source().text();
        int start = offset;
        while (start > 0
                && Character.isJavaIdentifierPart(text.charAt(start - 1))
                && text.charAt(start - 1) != '$') {
            start--;
        }
        String word = text.substring(start, offset);
        int under = offset == 0 ? 0 : tokens.at(offset - 1);
        switch (offset == 0 ? TokenKind.NAME : tokens.kind(under)) {
            case COMMENT, FSTRING_MIDDLE, TSTRING_MIDDLE, NUMBER -> {
                return nothing(offset);
            }
            case STRING, FSTRING_START, TSTRING_START, ERROR -> {
                return inString(tokens, text, under, offset);
            }
            default -> {} // Code.
        }
        int before =
                tokens.significantBefore(
                        start == offset ? firstAt(tokens, start) : tokens.at(start));
        CompletionPlace inImport = inImport(tree, before, start, word);
        if (inImport.kind() != Kind.NAME) {
            return inImport;
        }
        if (before >= 0 && tokens.kind(before) == TokenKind.DOT) {
            return new CompletionPlace(
                    Kind.ATTRIBUTE, start, word, tokens.significantBefore(before), "", 0);
        }
        boolean isNew =
                before >= 0
                        && (tokens.kind(before) == TokenKind.DEF
                                || tokens.kind(before) == TokenKind.CLASS
                                || tokens.kind(before) == TokenKind.AS);
        return isNew ? nothing(offset) : new CompletionPlace(Kind.NAME, start, word, before, "", 0);
    }

    /// The first token that starts at or after this offset.
    private static int firstAt(Tokens tokens, int offset) {
        int at = tokens.at(offset);
        while (at > 0 && tokens.start(at - 1) == offset) {
            at--;
        }
        return tokens.start(at) < offset && tokens.end(at) <= offset ? at + 1 : at;
    }

    private static CompletionPlace nothing(int offset) {
        return new CompletionPlace(Kind.NOTHING, offset, "", -1, "", 0);
    }

    /// Inside a string only a key of a dictionary can be proposed: `d["|`.
    private static CompletionPlace inString(Tokens tokens, String text, int token, int offset) {
        int bracket = tokens.significantBefore(token);
        int owner = bracket < 0 ? -1 : tokens.significantBefore(bracket);
        boolean isKey =
                owner >= 0
                        && tokens.kind(bracket) == TokenKind.LSQB
                        && (tokens.kind(owner) == TokenKind.NAME
                                || tokens.kind(owner) == TokenKind.RPAR
                                || tokens.kind(owner) == TokenKind.RSQB);
        int quote = tokens.start(token);
        while (quote < offset && text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
            quote++;
        }
        boolean isInside = quote < offset;
        return isKey && isInside
                ? new CompletionPlace(
                        Kind.DICTIONARY_KEY,
                        quote + 1,
                        text.substring(quote + 1, offset),
                        owner,
                        "",
                        0)
                : nothing(offset);
    }

    /// Reads the import statement that the place is in from its first word on; kind NAME where
    /// there is none.
    private static CompletionPlace inImport(Tree tree, int before, int start, String word) {
        Tokens tokens = tree.tokens();
        int first = before;
        while (first > 0) {
            TokenKind kind = tokens.kind(first - 1);
            boolean ends =
                    kind == TokenKind.NEWLINE
                            || kind == TokenKind.INDENT
                            || kind == TokenKind.DEDENT
                            || kind == TokenKind.SEMI
                            || kind == TokenKind.NL && !isInParentheses(tokens, first);
            if (ends) {
                break;
            }
            first--;
        }
        first = Math.max(0, first);
        while (first < before && tokens.kind(first).isTrivia()) {
            first++;
        }
        CompletionPlace none = new CompletionPlace(Kind.NAME, start, word, before, "", 0);
        if (before < 0) {
            return none;
        }
        boolean isFrom = tokens.kind(first) == TokenKind.FROM;
        if (!isFrom && tokens.kind(first) != TokenKind.IMPORT) {
            return none;
        }
        return read(tree, first, before, start, word, isFrom);
    }

    private static CompletionPlace read(
            Tree tree, int first, int before, int start, String word, boolean isFrom) {
        Tokens tokens = tree.tokens();
        StringBuilder module = new StringBuilder();
        int level = 0;
        boolean isAfterImport = !isFrom;
        for (int i = first + 1; i <= before; i++) {
            switch (tokens.kind(i)) {
                case DOT -> {
                    if (module.isEmpty() && isFrom && !isAfterImport) {
                        level++;
                    } else if (!isFrom || !isAfterImport) {
                        module.append('.');
                    }
                }
                case ELLIPSIS -> level += 3;
                case NAME -> {
                    if (!isFrom || !isAfterImport) {
                        module.append(tree.source().text(), tokens.start(i), tokens.end(i));
                    }
                }
                case IMPORT -> isAfterImport = true;
                case COMMA -> {
                    if (!isFrom) {
                        module.setLength(0);
                    }
                }
                case AS -> {
                    return nothing(start);
                }
                default -> {} // Parentheses and white space.
            }
        }
        if (isFrom && isAfterImport) {
            return new CompletionPlace(
                    Kind.IMPORTED_NAME, start, word, before, module.toString(), level);
        }
        boolean endsWithDot = !module.isEmpty() && module.charAt(module.length() - 1) == '.';
        boolean isComplete = !module.isEmpty() && !endsWithDot;
        if (isComplete) { // Another word after a module's name: `import` at most.
            return new CompletionPlace(Kind.NAME, start, word, before, "", 0);
        }
        String dotted = endsWithDot ? module.substring(0, module.length() - 1) : "";
        return new CompletionPlace(Kind.MODULE, start, word, before, dotted, level);
    }

    private static boolean isInParentheses(Tokens tokens, int token) {
        int depth = 0;
        for (int i = token; i >= 0 && tokens.kind(i) != TokenKind.NEWLINE; i--) {
            depth +=
                    tokens.kind(i) == TokenKind.LPAR
                            ? 1
                            : tokens.kind(i) == TokenKind.RPAR ? -1 : 0;
        }
        return depth > 0;
    }
}
