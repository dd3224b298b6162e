package dev.pytool.server.feature;

import dev.pytool.ide.WorkspaceSymbols;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.Optional;

/// Definitions anywhere in the project by name.
@EditorFeature(method = "workspace/symbol")
final class WorkspaceSymbolFeature extends Answering<WorkspaceSymbolParams, List<WorkspaceSymbol>> {
    WorkspaceSymbolFeature() {
        super(WorkspaceSymbolParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setWorkspaceSymbolProvider(true);
    }

    @Override
    Optional<String> uri(WorkspaceSymbolParams asked) {
        return Optional.empty();
    }

    @Override
    Optional<List<WorkspaceSymbol>> answer(WorkspaceSymbolParams asked, ClientView view) {
        return Optional.of(
                WorkspaceSymbols.matching(asked.getQuery(), view.root(), view.db()).stream()
                        .flatMap(found ->
                                view
                                        .location(
                                                found.file(),
                                                found.symbol().name().start(),
                                                found.symbol().name().end())
                                        .map(location ->
                                                new WorkspaceSymbol(
                                                        found.symbol().label(),
                                                        DocumentSymbolFeature.kind(
                                                                found.symbol().kind()),
                                                        Either.forLeft(location),
                                                        found.container()))
                                        .stream())
                        .toList());
    }
}
