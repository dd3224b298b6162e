package dev.pytool.server.protocol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.workspace.Parsed;

import org.eclipse.lsp4j.Location;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The workspace at one revision together with the documents as the client held them then: what one
/// request works on.
public final class ClientView {
    private final Snapshot db;
    private final PositionEncoding encoding;
    private final Path root;
    private final UnpackedStubs stubs;
    private final Map<String, OpenDocument> open;
    private final Map<String, Notebook> notebooks;
    private final TokenAnswers answers;
    private final Consumer<Throwable> log;

    ClientView(
            Snapshot db,
            PositionEncoding encoding,
            Path root,
            UnpackedStubs stubs,
            Map<String, OpenDocument> open,
            Map<String, Notebook> notebooks,
            TokenAnswers answers,
            Consumer<Throwable> log) {
        this.log = log;
        this.answers = answers;
        this.db = db;
        this.encoding = encoding;
        this.root = root;
        this.stubs = stubs;
        this.open = open;
        this.notebooks = notebooks;
    }

    public Snapshot db() {
        return db;
    }

    /// The folder the client has opened.
    public Path root() {
        return root;
    }

    /// What the client was told last about semantic tokens.
    public TokenAnswers answers() {
        return answers;
    }

    /// Tells the client's log about a failure of this program that a request outlives.
    public void log(Throwable failure) {
        log.accept(failure);
    }

    /// The same view for an asker who may give up.
    public ClientView with(Snapshot snapshot) {
        return new ClientView(snapshot, encoding, root, stubs, open, notebooks, answers, log);
    }

    /// The client's count of changes to a document it holds.
    public Optional<Integer> version(String uri) {
        OpenDocument document = open.get(uri);
        return document == null
                ? cell(uri).map(OpenDocument::version)
                : Optional.of(document.version());
    }

    /// Whether the document is Python: by what the client says of an open one, else by the file's
    /// name.
    public boolean isPython(String uri) {
        Optional<OpenDocument> held = Optional.ofNullable(open.get(uri)).or(() -> cell(uri));
        return held.map(document -> document.languageId().equals("python"))
                .orElseGet(
                        () -> uri.endsWith(".py") || uri.endsWith(".pyi") || uri.endsWith(".pyw"));
    }

    /// The documents that the client holds, cells of notebooks included.
    public Iterable<String> openUris() {
        java.util.TreeSet<String> uris = new java.util.TreeSet<>(open.keySet());
        notebooks
                .values()
                .forEach(notebook -> notebook.cells().forEach(cell -> uris.add(cell.uri())));
        return uris;
    }

    /// The document of this name, whether the client holds it or it is a file on disk.
    public Place place(String uri) {
        OpenDocument document = open.get(uri);
        if (document != null) {
            return place(document, -document.markLength());
        }
        for (Notebook notebook : notebooks.values()) {
            for (OpenDocument cell : notebook.cells()) {
                if (cell.uri().equals(uri)) {
                    return place(cell, notebook.base(cell));
                }
            }
        }
        return onDisk(uri, stubs.location(Uris.location(uri, root)));
    }

    /// The line of the file that is the document's first one: 0 but for cells of a notebook.
    public int firstLine(Place place) {
        return place.base() <= 0 ? 0 : db.get(Parsed.TREE, place.file()).lines().line(place.base());
    }

    /// Where a piece of a file is for the client; nothing for stubs that cannot be shown.
    public Optional<Location> location(SourceLocation file, int start, int end) {
        return place(file, start).map(place -> new Location(place.uri(), place.range(start, end)));
    }

    /// The client's document that holds this offset of a file.
    public Optional<Place> place(SourceLocation file, int offset) {
        for (OpenDocument document : open.values()) {
            if (document.location().equals(file)) {
                return Optional.of(place(document, -document.markLength()));
            }
        }
        for (Notebook notebook : notebooks.values()) {
            if (notebook.location().equals(file)) {
                return notebook.cells().stream()
                        .map(cell -> place(cell, notebook.base(cell)))
                        .filter(place -> place.contains(offset))
                        .findFirst();
            }
        }
        return switch (file) {
            case SourceLocation.Disk(Path path) -> Optional.of(onDisk(Uris.of(path), file));
            case SourceLocation.Bundled stub ->
                    stubs.unpack(stub, db.text(stub).source().text())
                            .map(path -> onDisk(Uris.of(path), file));
            case SourceLocation.Buffer(_, _) -> Optional.empty();
        };
    }

    private Optional<OpenDocument> cell(String uri) {
        return notebooks.values().stream()
                .flatMap(notebook -> notebook.cells().stream())
                .filter(cell -> cell.uri().equals(uri))
                .findFirst();
    }

    private Place place(OpenDocument document, int base) {
        return new Place(
                document.uri(),
                document.location(),
                base,
                document.text().length(),
                Positions.of(document.text(), encoding));
    }

    private Place onDisk(String uri, SourceLocation file) {
        String text = db.text(file).source().text();
        return new Place(
                uri,
                file,
                0,
                text.length(),
                new Positions(text, db.get(Parsed.TREE, file).lines(), encoding));
    }
}
