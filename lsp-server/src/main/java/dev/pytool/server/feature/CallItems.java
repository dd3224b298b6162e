package dev.pytool.server.feature;

import dev.pytool.ide.CallHierarchy;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

import java.util.List;
import java.util.Optional;

/// Participants of calls in the protocol's words.
final class CallItems {
    private CallItems() {}

    static Optional<CallHierarchyItem> of(CallHierarchy.Participant participant, ClientView view) {
        return view.place(participant.file(), participant.place().start())
                .map(place ->
                        new CallHierarchyItem(
                                participant.name(),
                                participant.isModule() ? SymbolKind.Module : SymbolKind.Function,
                                place.uri(),
                                place.range(participant.whole().start(), participant.whole().end()),
                                place.range(
                                        participant.place().start(), participant.place().end())));
    }

    /// The places of calls, in the file of the participant or of another item.
    static List<Range> ranges(CallHierarchy.Calls calls, Place place) {
        return calls.places().stream().map(span -> place.range(span.start(), span.end())).toList();
    }
}
