package dev.pytool.server.feature;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;

import java.util.List;

/// Parameters of `textDocument/rangesFormatting` (protocol 3.18), which lsp4j has no class for.
/// Filled by gson, by name.
final class RangesFormattingParams {
    private TextDocumentIdentifier textDocument = new TextDocumentIdentifier();
    private List<Range> ranges = List.of();

    TextDocumentIdentifier getTextDocument() {
        return textDocument;
    }

    List<Range> getRanges() {
        return ranges;
    }
}
