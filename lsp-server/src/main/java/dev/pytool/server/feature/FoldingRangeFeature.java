package dev.pytool.server.feature;

import dev.pytool.ide.FoldingRanges;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// The pieces of a document that can be collapsed.
@EditorFeature(method = "textDocument/foldingRange")
final class FoldingRangeFeature extends Answering<FoldingRangeRequestParams, List<FoldingRange>> {
    FoldingRangeFeature() {
        super(FoldingRangeRequestParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setFoldingRangeProvider(true);
    }

    @Override
    Optional<String> uri(FoldingRangeRequestParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<FoldingRange>> answer(FoldingRangeRequestParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        int shift = view.firstLine(place);
        return Optional.of(
                FoldingRanges.of(place.file(), view.db()).stream()
                        .map(fold -> convert(fold, shift))
                        .filter(fold -> fold.getStartLine() >= 0)
                        .toList());
    }

    private static FoldingRange convert(FoldingRanges.Fold fold, int shift) {
        FoldingRange range = new FoldingRange(fold.firstLine() - shift, fold.lastLine() - shift);
        switch (fold.kind()) {
            case IMPORTS -> range.setKind(FoldingRangeKind.Imports);
            case COMMENT -> range.setKind(FoldingRangeKind.Comment);
            case REGION -> range.setKind(FoldingRangeKind.Region);
            case BLOCK -> {} // The protocol has no kind for it.
        }
        return range;
    }
}
