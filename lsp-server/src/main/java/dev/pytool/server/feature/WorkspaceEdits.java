package dev.pytool.server.feature;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.parser.text.Edit;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Edits of files in the protocol's words.
final class WorkspaceEdits {
    private WorkspaceEdits() {}

    static WorkspaceEdit of(Map<SourceLocation, List<Edit>> edits, ClientView view) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        edits.forEach((file, changed) -> {
            for (Edit edit : changed) {
                view.place(file, edit.start())
                        .ifPresent(place ->
                                changes.computeIfAbsent(place.uri(), _ -> new ArrayList<>())
                                        .add(of(edit, place)));
            }
        });
        return new WorkspaceEdit(changes);
    }

    static TextEdit of(Edit edit, Place place) {
        return new TextEdit(place.range(edit.start(), edit.end()), edit.replacement());
    }
}
