package dev.pytool.server.feature;

import dev.pytool.ide.Formatting;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.TextEdit;

import java.util.List;
import java.util.Optional;

/// Several pieces of a document in black's style. Declared by [RangeFormattingFeature].
@EditorFeature(method = "textDocument/rangesFormatting")
final class RangesFormattingFeature extends Answering<RangesFormattingParams, List<TextEdit>> {
    RangesFormattingFeature() {
        super(RangesFormattingParams.class);
    }

    @Override
    Optional<String> uri(RangesFormattingParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<TextEdit>> answer(RangesFormattingParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                Formatting.ranges(
                                place.file(),
                                asked.getRanges().stream()
                                        .map(range -> Ranges.span(range, place))
                                        .toList(),
                                view.db())
                        .stream()
                        .filter(edit -> place.contains(edit.start()))
                        .map(edit -> WorkspaceEdits.of(edit, place))
                        .toList());
    }
}
