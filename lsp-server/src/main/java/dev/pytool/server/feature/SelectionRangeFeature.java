package dev.pytool.server.feature;

import dev.pytool.ide.SelectionRanges;
import dev.pytool.ide.symbol.Span;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps of "expand selection" at several positions.
@EditorFeature(method = "textDocument/selectionRange")
final class SelectionRangeFeature extends Answering<SelectionRangeParams, List<SelectionRange>> {
    SelectionRangeFeature() {
        super(SelectionRangeParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setSelectionRangeProvider(true);
    }

    @Override
    Optional<String> uri(SelectionRangeParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<SelectionRange>> answer(SelectionRangeParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        List<SelectionRange> answers = new ArrayList<>();
        for (Position position : asked.getPositions()) {
            List<Span> steps = SelectionRanges.at(place.file(), place.offset(position), view.db());
            SelectionRange range = null;
            for (Span step : steps.reversed()) {
                range = new SelectionRange(place.range(step.start(), step.end()), range);
            }
            answers.add(range);
        }
        return Optional.of(answers);
    }
}
