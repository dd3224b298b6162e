package dev.pytool.server;

import dev.pytool.analyzer.imports.Environment;
import dev.pytool.analyzer.imports.EnvironmentReader;
import dev.pytool.analyzer.imports.SearchPaths;
import dev.pytool.analyzer.workspace.Session;
import dev.pytool.analyzer.workspace.Setup;
import dev.pytool.server.feature.Feature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Documents;
import dev.pytool.server.protocol.PositionEncoding;
import dev.pytool.server.protocol.UnpackedStubs;
import dev.pytool.server.protocol.Uris;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.NotebookDocumentSyncRegistrationOptions;
import org.eclipse.lsp4j.NotebookSelector;
import org.eclipse.lsp4j.NotebookSelectorCell;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// A connection between `initialize` and its end: the client's abilities, its documents, the
/// session.
final class Serving implements AutoCloseable {
    private final Endpoint client;
    private final ClientCapabilities capabilities;
    private final Path root;
    private final Session session;
    private final Documents documents;
    private final PositionEncoding encoding;
    private final DiagnosticsPush push;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private volatile ClientView view;

    private Serving(
            Endpoint client,
            ClientCapabilities capabilities,
            Session session,
            Path root,
            PositionEncoding encoding) {
        this.client = client;
        this.capabilities = capabilities;
        this.root = root;
        this.session = session;
        this.encoding = encoding;
        this.documents =
                new Documents(
                        session.workspace(),
                        encoding,
                        root,
                        UnpackedStubs.ofUser(System.getenv()),
                        this::log);
        this.view = documents.view();
        this.push = new DiagnosticsPush(this);
    }

    static Serving begin(InitializeParams asked, Endpoint client) {
        Path root = root(asked);
        ClientCapabilities capabilities =
                Optional.ofNullable(asked.getCapabilities()).orElseGet(ClientCapabilities::new);
        List<String> encodings =
                capabilities.getGeneral() == null
                                || capabilities.getGeneral().getPositionEncodings() == null
                        ? List.of()
                        : capabilities.getGeneral().getPositionEncodings();
        ParentWatch.start(Optional.ofNullable(asked.getProcessId()));
        try {
            int jobs = Math.max(2, Runtime.getRuntime().availableProcessors());
            Session session =
                    Session.open(
                            setup(root, EditorSettings.of(asked.getInitializationOptions())), jobs);
            return new Serving(
                    client, capabilities, session, root, PositionEncoding.choose(encodings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InitializeResult result(Collection<Feature> features, String version) {
        ServerCapabilities server = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        server.setTextDocumentSync(sync);
        server.setPositionEncoding(encoding.wireName());
        NotebookSelector selector = new NotebookSelector();
        selector.setNotebook("*");
        selector.setCells(List.of(new NotebookSelectorCell("python")));
        server.setNotebookDocumentSync(
                new NotebookDocumentSyncRegistrationOptions(List.of(selector)));
        features.forEach(feature -> feature.declare(server, capabilities));
        return new InitializeResult(server, new ServerInfo("pytool", version));
    }

    ClientCapabilities capabilities() {
        return capabilities;
    }

    Endpoint client() {
        return client;
    }

    Session session() {
        return session;
    }

    Documents documents() {
        return documents;
    }

    /// The newest revision and documents.
    ClientView view() {
        return view;
    }

    /// To be called after every change of documents or files: later requests see it, and
    /// diagnostics follow.
    void changed() {
        view = documents.view();
        push.changed();
    }

    /// The editor's user has set something else.
    void configure(EditorSettings settings) {
        if (settings.equals(EditorSettings.NONE)) {
            // Clients without settings of their own send empty ones after `initialized`.
            return;
        }
        session.workspace().setUp(setup(root, settings));
    }

    void start(Runnable work) {
        session.workers().start(Executors.callable(work));
    }

    /// Tells the client's log about a failure of this program, unless the same has been told
    /// already.
    void log(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String identity = failure + (trace.length == 0 ? "" : " " + trace[0]);
        if (!logged.add(identity)) {
            return;
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        client.notify("window/logMessage", new MessageParams(MessageType.Error, text.toString()));
    }

    @Override
    public void close() {
        session.close();
    }

    private static Path root(InitializeParams asked) {
        if (asked.getWorkspaceFolders() != null && !asked.getWorkspaceFolders().isEmpty()) {
            return Uris.path(asked.getWorkspaceFolders().getFirst().getUri())
                    .orElse(Path.of("").toAbsolutePath());
        }
        @SuppressWarnings("deprecation") // Older clients name their folder only so.
        String uri = asked.getRootUri();
        return Optional.ofNullable(uri).flatMap(Uris::path).orElse(Path.of("").toAbsolutePath());
    }

    private static Setup setup(Path root, EditorSettings settings) {
        List<Path> roots = new ArrayList<>(List.of(root));
        if (Files.isDirectory(root.resolve("src"))) {
            roots.addFirst(root.resolve("src"));
        }
        Environment environment =
                settings.interpreter()
                        .map(EnvironmentReader::of)
                        .orElseGet(() -> EnvironmentReader.locate(root, System.getenv()));
        SearchPaths paths =
                new SearchPaths(List.of(root.resolve("typings")), roots, environment, 14);
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String platform =
                system.startsWith("windows")
                        ? "win32"
                        : system.startsWith("mac") ? "darwin" : "linux";
        return new Setup(paths, platform, settings.stated());
    }
}
