package dev.pytool.server.feature;

import dev.pytool.ide.CallHierarchy;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// The function whose callers or callees are asked for next.
@EditorFeature(method = "textDocument/prepareCallHierarchy")
final class PrepareCallHierarchyFeature
        extends AtPosition<CallHierarchyPrepareParams, List<CallHierarchyItem>> {
    PrepareCallHierarchyFeature() {
        super(CallHierarchyPrepareParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setCallHierarchyProvider(true);
    }

    @Override
    Optional<List<CallHierarchyItem>> answer(
            CallHierarchyPrepareParams asked, Place place, int offset, ClientView view) {
        List<CallHierarchyItem> items =
                CallHierarchy.at(place.file(), offset, view.db()).stream()
                        .flatMap(participant -> CallItems.of(participant, view).stream())
                        .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }
}
