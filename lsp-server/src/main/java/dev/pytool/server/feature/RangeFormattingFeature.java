package dev.pytool.server.feature;

import dev.pytool.ide.Formatting;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentRangeFormattingOptions;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

import java.util.List;
import java.util.Optional;

/// Some lines of a document in black's style.
@EditorFeature(method = "textDocument/rangeFormatting")
final class RangeFormattingFeature
        extends Answering<DocumentRangeFormattingParams, List<TextEdit>> {
    /// The option of protocol 3.18 that lsp4j has no field for; written by gson, by name.
    private static final class SeveralRanges extends DocumentRangeFormattingOptions {
        @SuppressWarnings("unused") // Read by gson.
        private final boolean rangesSupport = true;
    }

    RangeFormattingFeature() {
        super(DocumentRangeFormattingParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDocumentRangeFormattingProvider(new SeveralRanges());
    }

    @Override
    Optional<String> uri(DocumentRangeFormattingParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<TextEdit>> answer(DocumentRangeFormattingParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                Formatting.ranges(
                                place.file(),
                                List.of(Ranges.span(asked.getRange(), place)),
                                view.db())
                        .stream()
                        .filter(edit -> place.contains(edit.start()))
                        .map(edit -> WorkspaceEdits.of(edit, place))
                        .toList());
    }
}
