package dev.pytool.server.feature;

import dev.pytool.ide.Rename;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;

import java.util.Optional;

/// Whether and what a rename would rename. Declared by [RenameFeature].
@EditorFeature(method = "textDocument/prepareRename")
final class PrepareRenameFeature extends AtPosition<PrepareRenameParams, Range> {
    PrepareRenameFeature() {
        super(PrepareRenameParams.class);
    }

    @Override
    Optional<Range> answer(PrepareRenameParams asked, Place place, int offset, ClientView view) {
        return Rename.candidate(place.file(), offset, view.db())
                .map(span -> place.range(span.start(), span.end()));
    }
}
