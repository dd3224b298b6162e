package dev.pytool.server.feature;

import dev.pytool.ide.CallHierarchy;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;

import java.util.List;
import java.util.Optional;

/// Who calls a function. Declared by [PrepareCallHierarchyFeature].
@EditorFeature(method = "callHierarchy/incomingCalls")
final class IncomingCallsFeature
        extends Answering<CallHierarchyIncomingCallsParams, List<CallHierarchyIncomingCall>> {
    IncomingCallsFeature() {
        super(CallHierarchyIncomingCallsParams.class);
    }

    @Override
    Optional<String> uri(CallHierarchyIncomingCallsParams asked) {
        return Optional.of(asked.getItem().getUri());
    }

    @Override
    Optional<List<CallHierarchyIncomingCall>> answer(
            CallHierarchyIncomingCallsParams asked, ClientView view) {
        Place place = view.place(asked.getItem().getUri());
        int offset = place.offset(asked.getItem().getSelectionRange().getStart());
        return Optional.of(
                CallHierarchy.incoming(place.file(), offset, view.root(), view.db()).stream()
                        .flatMap(calls ->
                                view
                                        .place(
                                                calls.participant().file(),
                                                calls.places().getFirst().start())
                                        .flatMap(at ->
                                                CallItems.of(calls.participant(), view)
                                                        .map(item ->
                                                                new CallHierarchyIncomingCall(
                                                                        item,
                                                                        CallItems.ranges(
                                                                                calls, at))))
                                        .stream())
                        .toList());
    }
}
