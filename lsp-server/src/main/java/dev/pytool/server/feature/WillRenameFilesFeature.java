package dev.pytool.server.feature;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.ide.ModuleRename;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Uris;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The edits of imports that go with the renaming of modules' files.
@EditorFeature(method = "workspace/willRenameFiles")
final class WillRenameFilesFeature extends Answering<RenameFilesParams, WorkspaceEdit> {
    WillRenameFilesFeature() {
        super(RenameFilesParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        FileOperationFilter files =
                new FileOperationFilter(new FileOperationPattern("**/*.{py,pyi}"), "file");
        FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
        operations.setWillRename(new FileOperationOptions(List.of(files)));
        WorkspaceServerCapabilities workspace =
                Optional.ofNullable(server.getWorkspace())
                        .orElseGet(WorkspaceServerCapabilities::new);
        workspace.setFileOperations(operations);
        server.setWorkspace(workspace);
    }

    @Override
    Optional<String> uri(RenameFilesParams asked) {
        return Optional.empty();
    }

    @Override
    Optional<WorkspaceEdit> answer(RenameFilesParams asked, ClientView view) {
        Map<SourceLocation, List<Edit>> edits = new LinkedHashMap<>();
        for (FileRename rename : asked.getFiles()) {
            Optional<Path> from = Uris.path(rename.getOldUri());
            Optional<Path> to = Uris.path(rename.getNewUri());
            if (from.isPresent() && to.isPresent()) {
                edits.putAll(ModuleRename.edits(from.get(), to.get(), view.root(), view.db()));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(WorkspaceEdits.of(edits, view));
    }
}
