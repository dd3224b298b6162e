package dev.pytool.server;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.server.protocol.Documents;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeNotebookDocumentParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidCloseNotebookDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenNotebookDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the client tells without asking: each is applied at once, in the order it comes.
final class Notifications {
    private static final List<String> WATCHED =
            List.of("**/*.{py,pyi}", "**/{pyproject.toml,pytool.toml,mypy.ini,setup.cfg}");

    private Notifications() {}

    static Map<String, JsonRpcMethod> methods() {
        Map<String, JsonRpcMethod> methods = new HashMap<>();
        Map.<String, Class<?>>of(
                        "initialized", InitializedParams.class,
                        "textDocument/didOpen", DidOpenTextDocumentParams.class,
                        "textDocument/didChange", DidChangeTextDocumentParams.class,
                        "textDocument/didClose", DidCloseTextDocumentParams.class,
                        "textDocument/didSave", DidSaveTextDocumentParams.class,
                        "notebookDocument/didOpen", DidOpenNotebookDocumentParams.class,
                        "notebookDocument/didChange", DidChangeNotebookDocumentParams.class,
                        "notebookDocument/didClose", DidCloseNotebookDocumentParams.class,
                        "workspace/didChangeConfiguration", DidChangeConfigurationParams.class,
                        "workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class)
                .forEach((name, type) -> methods.put(name, JsonRpcMethod.notification(name, type)));
        methods.put("exit", JsonRpcMethod.notification("exit"));
        return methods;
    }

    /// Applies a notification; ones that are not known, such as traces, have no effect, as the
    /// protocol allows.
    static void apply(String method, Object parameters, Serving serving) {
        Documents documents = serving.documents();
        switch (parameters) {
            case DidOpenTextDocumentParams opened -> documents.open(opened.getTextDocument());
            case DidChangeTextDocumentParams changed ->
                    documents.change(
                            changed.getTextDocument().getUri(),
                            changed.getTextDocument().getVersion(),
                            changed.getContentChanges());
            case DidCloseTextDocumentParams closed ->
                    documents.close(closed.getTextDocument().getUri());
            case DidOpenNotebookDocumentParams opened ->
                    documents.openNotebook(
                            opened.getNotebookDocument(), opened.getCellTextDocuments());
            case DidChangeNotebookDocumentParams changed ->
                    documents.changeNotebook(
                            changed.getNotebookDocument().getUri(), changed.getChange());
            case DidCloseNotebookDocumentParams closed ->
                    documents.closeNotebook(closed.getNotebookDocument().getUri());
            case DidChangeWatchedFilesParams changed -> filesChanged(changed, serving);
            case DidChangeConfigurationParams changed ->
                    serving.configure(EditorSettings.of(changed.getSettings()));
            case InitializedParams _ -> watchFiles(serving);
            default -> {
                return;
            }
        }
        serving.changed();
    }

    private static void filesChanged(DidChangeWatchedFilesParams changed, Serving serving) {
        List<SourceLocation> files = new ArrayList<>();
        for (FileEvent event : changed.getChanges()) {
            files.add(serving.documents().location(event.getUri()));
        }
        serving.session().workspace().changedOnDisk(files);
    }

    private static void watchFiles(Serving serving) {
        var workspace = serving.capabilities().getWorkspace();
        boolean canRegister =
                workspace != null
                        && workspace.getDidChangeWatchedFiles() != null
                        && Boolean.TRUE.equals(
                                workspace.getDidChangeWatchedFiles().getDynamicRegistration());
        if (canRegister) {
            List<FileSystemWatcher> watchers =
                    WATCHED.stream()
                            .map(glob -> new FileSystemWatcher(Either.forLeft(glob)))
                            .toList();
            Registration registration =
                    new Registration(
                            "files",
                            "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(watchers));
            serving.client()
                    .request(
                            "client/registerCapability",
                            new RegistrationParams(List.of(registration)));
        }
    }
}
