package dev.pytool.server.feature;

import dev.pytool.ide.CallHierarchy;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;

import java.util.List;
import java.util.Optional;

/// Whom a function calls. Declared by [PrepareCallHierarchyFeature].
@EditorFeature(method = "callHierarchy/outgoingCalls")
final class OutgoingCallsFeature
        extends Answering<CallHierarchyOutgoingCallsParams, List<CallHierarchyOutgoingCall>> {
    OutgoingCallsFeature() {
        super(CallHierarchyOutgoingCallsParams.class);
    }

    @Override
    Optional<String> uri(CallHierarchyOutgoingCallsParams asked) {
        return Optional.of(asked.getItem().getUri());
    }

    @Override
    Optional<List<CallHierarchyOutgoingCall>> answer(
            CallHierarchyOutgoingCallsParams asked, ClientView view) {
        Place place = view.place(asked.getItem().getUri());
        int offset = place.offset(asked.getItem().getSelectionRange().getStart());
        return Optional.of(
                CallHierarchy.outgoing(place.file(), offset, view.db()).stream()
                        .flatMap(calls ->
                                CallItems.of(calls.participant(), view)
                                        .map(item ->
                                                new CallHierarchyOutgoingCall(
                                                        item, CallItems.ranges(calls, place)))
                                        .stream())
                        .toList());
    }
}
