package dev.pytool.server.feature;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.ide.References;
import dev.pytool.ide.Rename;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives a thing another name at all its places.
@EditorFeature(method = "textDocument/rename")
final class RenameFeature extends AtPosition<RenameParams, WorkspaceEdit> {
    RenameFeature() {
        super(RenameParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setRenameProvider(new RenameOptions(true));
    }

    @Override
    Optional<WorkspaceEdit> answer(RenameParams asked, Place place, int offset, ClientView view) {
        Rename.Plan plan =
                Rename.plan(place.file(), offset, asked.getNewName(), view.root(), view.db());
        if (plan.refusal().isPresent()) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, plan.refusal().get(), null));
        }
        Map<SourceLocation, List<Edit>> edits = new LinkedHashMap<>();
        for (References.Reference reference : plan.places()) {
            edits.computeIfAbsent(reference.file(), _ -> new ArrayList<>())
                    .add(
                            new Edit(
                                    reference.place().start(),
                                    reference.place().end(),
                                    asked.getNewName()));
        }
        return Optional.of(WorkspaceEdits.of(edits, view));
    }
}
