package dev.pytool.server.protocol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.parser.text.SourceText;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A text the client holds.
///
/// @param text exactly as the client has it, a byte-order mark included
/// @param version the client's count
record OpenDocument(
        String uri, SourceLocation location, String languageId, String text, int version) {

    /// The document after the client's changes, each of which counts positions in the text that the
    /// one before left.
    OpenDocument changed(
            List<TextDocumentContentChangeEvent> changes,
            int newVersion,
            PositionEncoding encoding) {
        String current = text;
        for (TextDocumentContentChangeEvent change : changes) {
            if (change.getRange() == null) {
                current = change.getText();
            } else {
                Positions positions = Positions.of(current, encoding);
                int start = positions.offset(change.getRange().getStart());
                int end = Math.max(start, positions.offset(change.getRange().getEnd()));
                current = current.substring(0, start) + change.getText() + current.substring(end);
            }
        }
        return new OpenDocument(uri, location, languageId, current, newVersion);
    }

    /// Number of units before the text that analysis sees: 1 for a byte-order mark.
    int markLength() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    SourceText source() {
        return new SourceText(
                text.substring(markLength()), StandardCharsets.UTF_8, markLength() > 0);
    }
}
