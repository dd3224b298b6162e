package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.formatter.FormatOptions;
import dev.pytool.formatter.FormatResult;
import dev.pytool.formatter.Formatter;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// Formats the statement, or the head of the block, that a line end has just finished. It is laid
/// out by itself, so that the rest of the file may be as broken as it is while somebody types.
public final class FormatOnType {
    private static final int INDENT = 4;

    private FormatOnType() {}

    /// @param offset of the cursor, which stands on a line of its own after the finished one
    /// @return changes of the finished lines only
    public static List<Edit> afterLineEnd(SourceLocation file, int offset, Snapshot db) {
        String text = db.text(file).source().text();
        int end = text.lastIndexOf('\n', offset - 1);
        Tree tree = db.get(Parsed.TREE, file);
        int start = end < 0 ? -1 : lineStart(tree.tokens(), text, end);
        if (start < 0 || text.substring(start, end).isBlank()) {
            return List.of();
        }
        String line = text.substring(start, end);
        int blanks = line.length() - line.stripLeading().length();
        if (blanks % INDENT != 0 || line.substring(0, blanks).indexOf('\t') >= 0) {
            return List.of();
        }
        String lineEnd = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
        return format(file, db, line.stripTrailing(), blanks / INDENT, start, lineEnd);
    }

    /// Where the logical line begins that ends at this line end; -1 where none ends there, as
    /// within brackets.
    private static int lineStart(Tokens tokens, String text, int end) {
        int at = tokens.at(end);
        if (tokens.kind(at) != TokenKind.NEWLINE) {
            return -1;
        }
        int first = at;
        for (int i = at - 1; i >= 0 && tokens.kind(i) != TokenKind.NEWLINE; i--) {
            TokenKind kind = tokens.kind(i);
            boolean code =
                    !kind.isTrivia()
                            && kind != TokenKind.COMMENT
                            && kind != TokenKind.INDENT
                            && kind != TokenKind.DEDENT;
            first = code ? i : first;
        }
        return first == at ? -1 : text.lastIndexOf('\n', tokens.start(first)) + 1;
    }

    /// Puts the lines into as many blocks as they stand in, and a body below the head of a block.
    private static List<Edit> format(
            SourceLocation file, Snapshot db, String line, int depth, int start, String lineEnd) {
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            piece.append(" ".repeat(i * INDENT)).append("if 1:").append(lineEnd);
        }
        int head = piece.length();
        String body = line.endsWith(":") ? lineEnd + " ".repeat((depth + 1) * INDENT) + "pass" : "";
        piece.append(line).append(body).append(lineEnd);
        FormatOptions options = ToolSettings.format(file, db);
        FormatResult result = Formatter.format(SourceText.of(piece.toString()), options);
        String formatted = result.text();
        if (result.problem().isPresent()
                || !formatted.startsWith(piece.substring(0, head))
                || !formatted.endsWith(body + lineEnd)) {
            return List.of();
        }
        return result.edits().stream()
                .filter(edit ->
                        edit.start() >= head
                                && edit.end() <= head + line.length() + lineEnd.length())
                .map(edit -> moved(edit, start - head))
                .toList();
    }

    private static Edit moved(Edit edit, int by) {
        return new Edit(edit.start() + by, edit.end() + by, edit.replacement());
    }
}
