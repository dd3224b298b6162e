package dev.pytool.parser.grammar;

import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.Optional;

/// Whole lines around an edit, in the text before it: statements `first` to `last` (excluded) of
/// one list and the trivia after them.
///
/// @param start offset where the first line starts
/// @param end offset where the line after the last one starts, or the end of the text
/// @param indentation UTF-16 units of white space before the first statement
/// @param tokenFrom index of the first token of the first statement
/// @param tokenTo index after the last token of the region
/// @param atEnd whether the region reaches to the end of the text
record Region(
        int first,
        int last,
        int start,
        int end,
        int indentation,
        int tokenFrom,
        int tokenTo,
        boolean atEnd) {

    /// The smallest region of a list that holds an edit; empty where the edit reaches outside.
    ///
    /// @param more how many statements behind it are wanted too, where there are so many
    static Optional<Region> around(Tree tree, StatementList list, Edit edit, int more) {
        Tokens tokens = tree.tokens();
        LineMap lines = tree.lines();
        int size = list.statements().size();
        int first = 0;
        int last = size;
        if (list.segments()) {
            first = list.indexAt(tree, edit.start());
            if (first >= 0 && list.segmentStart(tree, first) == edit.start()) {
                first--;
            }
            if (first < 0) {
                return Optional.empty();
            }
            while (first > 0
                    && !(list.isAligned(tree, first)
                            && standsAlone(tree, list.segmentStart(tree, first)))) {
                first--;
            }
            last = Math.min(size, list.indexAt(tree, edit.end()) + 1 + more);
            while (last < size
                    && !(list.isAligned(tree, last)
                            && beginsLine(tree, list.segmentStart(tree, last)))) {
                last++;
            }
        }
        int firstStart = list.segmentStart(tree, first);
        if (!list.isAligned(tree, first)
                || !standsAlone(tree, firstStart)
                || edit.start() <= firstStart && first > 0
                || edit.start() < firstStart) {
            return Optional.empty();
        }
        int start = lines.lineStart(lines.line(firstStart));
        int after =
                last < size
                        ? firstTokenAt(tokens, list.segmentStart(tree, last))
                        : tokenAfter(tree, list);
        boolean atEnd = tokens.kind(after) == TokenKind.END;
        int end = atEnd ? tree.source().length() : lines.lineStart(lines.line(tokens.start(after)));
        if (edit.end() > end || edit.end() == end && !atEnd) {
            return Optional.empty();
        }
        int from = firstTokenAt(tokens, firstStart);
        int to = after;
        if (atEnd) {
            while (tokens.kind(to - 1) == TokenKind.DEDENT) {
                to--;
            }
        } else {
            while (to > from && tokens.start(to - 1) >= end && !endsLine(tokens.kind(to - 1))) {
                to--;
            }
        }
        if (to <= from || !atEnd && !endsLine(lastKind(tokens, to))) {
            return Optional.empty();
        }
        return Optional.of(
                new Region(first, last, start, end, firstStart - start, from, to, atEnd));
    }

    private static boolean endsLine(TokenKind kind) {
        return kind == TokenKind.NEWLINE || kind == TokenKind.NL;
    }

    private static TokenKind lastKind(Tokens tokens, int to) {
        return tokens.kind(to - 1);
    }

    /// Whether only white space stands before the offset in its line, and the line begins a logical
    /// line.
    private static boolean beginsLine(Tree tree, int offset) {
        String text = tree.source().text();
        int lineStart = tree.lines().lineStart(tree.lines().line(offset));
        for (int i = lineStart; i < offset; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        int before = tree.tokens().significantBefore(firstTokenAt(tree.tokens(), offset));
        if (before < 0) {
            return true;
        }
        return switch (tree.tokens().kind(before)) {
            case NEWLINE, INDENT, DEDENT -> true;
            default -> false;
        };
    }

    /// Whether a statement begins a line, not because a bracket before it is never closed, and
    /// without a decorator before it.
    private static boolean standsAlone(Tree tree, int offset) {
        return beginsLine(tree, offset)
                && (tree.isKnownFlawless()
                        || !followsOpenLine(tree.tokens(), firstTokenAt(tree.tokens(), offset)));
    }

    private static boolean followsOpenLine(Tokens tokens, int token) {
        int end = token;
        while (end > 0 && !tokens.hasText(end - 1)) {
            end--;
        }
        int line = end;
        while (line > 0 && tokens.kind(line - 1) != TokenKind.NEWLINE) {
            line--;
        }
        return tokens.isUnbalanced(line, end)
                || tokens.kind(tokens.firstWithText(line)) == TokenKind.AT;
    }

    /// The token with text that starts at this offset.
    private static int firstTokenAt(Tokens tokens, int offset) {
        return tokens.at(offset);
    }

    /// The first token of the grammar behind a list, layout left out.
    private static int tokenAfter(Tree tree, StatementList list) {
        Tokens tokens = tree.tokens();
        int token = tokens.at(Math.max(0, tree.end(list.statements().getLast()) - 1)) + 1;
        while (tokens.kind(token) != TokenKind.NEWLINE && tokens.kind(token) != TokenKind.END) {
            token++;
        }
        while (tokens.kind(token).isTrivia()
                || tokens.kind(token) == TokenKind.NEWLINE
                || tokens.kind(token) == TokenKind.DEDENT) {
            token++;
        }
        return token;
    }
}
