package dev.pytool.server.protocol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.workspace.Workspace;

import org.eclipse.lsp4j.NotebookDocument;
import org.eclipse.lsp4j.NotebookDocumentChangeEvent;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCellStructure;
import org.eclipse.lsp4j.NotebookDocumentChangeEventCellTextContent;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The documents that the client holds. Used by the one thread that reads messages; others get a
/// [ClientView].
public final class Documents {
    private final Workspace workspace;
    private final PositionEncoding encoding;
    private final Path root;
    private final UnpackedStubs stubs;
    private final Consumer<Throwable> log;
    private final Map<String, OpenDocument> open = new HashMap<>();
    private final Map<String, Notebook> notebooks = new HashMap<>();
    private final TokenAnswers answers = new TokenAnswers();

    /// @param log is told of failures of this program
    public Documents(
            Workspace workspace,
            PositionEncoding encoding,
            Path root,
            UnpackedStubs stubs,
            Consumer<Throwable> log) {
        this.workspace = workspace;
        this.encoding = encoding;
        this.root = root;
        this.stubs = stubs;
        this.log = log;
    }

    /// The documents as they are now, with the workspace's newest revision.
    public ClientView view() {
        return new ClientView(
                workspace.snapshot(),
                encoding,
                root,
                stubs,
                Map.copyOf(open),
                Map.copyOf(notebooks),
                answers,
                log);
    }

    public void open(TextDocumentItem item) {
        OpenDocument document =
                new OpenDocument(
                        item.getUri(),
                        stubs.location(Uris.location(item.getUri(), root)),
                        String.valueOf(item.getLanguageId()),
                        item.getText(),
                        item.getVersion());
        open.put(item.getUri(), document);
        workspace.edit(document.location(), document.source());
    }

    /// Applies changes to an open document or cell; changes of unknown documents are the client's
    /// mistake and have no effect.
    public void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        OpenDocument document = open.get(uri);
        if (document != null) {
            OpenDocument changed = document.changed(changes, version, encoding);
            open.put(uri, changed);
            workspace.edit(changed.location(), changed.source());
        }
    }

    public void close(String uri) {
        answers.forget(uri);
        Optional.ofNullable(open.remove(uri))
                .ifPresent(document -> workspace.close(document.location()));
    }

    public void openNotebook(NotebookDocument notebook, List<TextDocumentItem> texts) {
        List<OpenDocument> cells = new ArrayList<>();
        SourceLocation location = notebookLocation(notebook.getUri());
        for (TextDocumentItem text : texts) {
            cells.add(cell(text, location));
        }
        put(new Notebook(notebook.getUri(), location, pythonOnly(cells)));
    }

    public void changeNotebook(String uri, NotebookDocumentChangeEvent change) {
        Notebook notebook = notebooks.get(uri);
        if (notebook == null || change.getCells() == null) {
            return;
        }
        List<OpenDocument> cells = new ArrayList<>(notebook.cells());
        if (change.getCells().getStructure() != null) {
            restructure(cells, change.getCells().getStructure(), notebook.location());
        }
        if (change.getCells().getTextContent() != null) {
            for (NotebookDocumentChangeEventCellTextContent edit :
                    change.getCells().getTextContent()) {
                cells.replaceAll(cell ->
                        cell.uri().equals(edit.getDocument().getUri())
                                ? cell.changed(
                                        edit.getChanges(),
                                        edit.getDocument().getVersion(),
                                        encoding)
                                : cell);
            }
        }
        put(new Notebook(uri, notebook.location(), pythonOnly(cells)));
    }

    public void closeNotebook(String uri) {
        Optional.ofNullable(notebooks.remove(uri))
                .ifPresent(notebook -> workspace.close(notebook.location()));
    }

    /// The location of a file that the client names.
    public SourceLocation location(String uri) {
        return stubs.location(Uris.location(uri, root));
    }

    private void put(Notebook notebook) {
        notebooks.put(notebook.uri(), notebook);
        workspace.edit(notebook.location(), notebook.source());
    }

    /// Cells that come and go, by their positions among all cells: cells of other languages are
    /// kept as empty ones so that positions agree.
    private static void restructure(
            List<OpenDocument> cells,
            NotebookDocumentChangeEventCellStructure structure,
            SourceLocation location) {
        int start = Math.min(structure.getArray().getStart(), cells.size());
        int end = Math.min(start + structure.getArray().getDeleteCount(), cells.size());
        cells.subList(start, end).clear();
        List<OpenDocument> added = new ArrayList<>();
        if (structure.getDidOpen() != null) {
            structure.getDidOpen().forEach(text -> added.add(cell(text, location)));
        }
        cells.addAll(start, added);
    }

    private static List<OpenDocument> pythonOnly(List<OpenDocument> cells) {
        return cells.stream()
                .map(cell ->
                        cell.languageId().equals("python")
                                ? cell
                                : new OpenDocument(
                                        cell.uri(),
                                        cell.location(),
                                        cell.languageId(),
                                        "",
                                        cell.version()))
                .toList();
    }

    private static OpenDocument cell(TextDocumentItem text, SourceLocation location) {
        return new OpenDocument(
                text.getUri(), location, text.getLanguageId(), text.getText(), text.getVersion());
    }

    private SourceLocation notebookLocation(String uri) {
        Path folder = Uris.path(uri).map(Path::getParent).orElse(root);
        return new SourceLocation.Buffer(uri, folder);
    }
}
