package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.imports.DiskFolders;
import dev.pytool.analyzer.imports.ModuleResolver;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.imports.Typeshed;
import dev.pytool.analyzer.query.FileText;
import dev.pytool.analyzer.query.Inputs;
import dev.pytool.analyzer.query.QueryListener;
import dev.pytool.analyzer.query.QueryStore;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.parser.text.SourceText;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The inputs of analysis and their revisions. Each change begins a new revision, which makes all
/// work on older snapshots stop.
public final class Workspace {
    private final Typeshed typeshed;
    private final DiskReader disk;
    private final QueryStore store;
    private final Map<SourceLocation, FileText> open = new HashMap<>();
    private Setup setup;
    private ModuleResolver resolver;

    Workspace(Typeshed typeshed, Setup setup, QueryListener listener) {
        this.typeshed = typeshed;
        this.setup = setup;
        this.disk = new DiskReader(typeshed);
        this.resolver = freshResolver();
        this.store = new QueryStore(inputs(), listener);
    }

    /// The newest revision.
    public Snapshot snapshot() {
        return store.snapshot();
    }

    /// An editor opens a file, or changes the text of an open one.
    public synchronized void edit(SourceLocation file, SourceText text) {
        boolean isNew = open.put(file, FileText.of(text)) == null && !existsOnDisk(file);
        if (isNew) {
            resolver = freshResolver();
            store.layoutChanged(inputs(), List.of(file));
        } else {
            store.textsChanged(inputs(), List.of(file));
        }
    }

    /// An editor closes a file: what is on disk counts again.
    public synchronized void close(SourceLocation file) {
        open.remove(file);
        if (existsOnDisk(file)) {
            store.textsChanged(inputs(), List.of(file));
        } else {
            resolver = freshResolver();
            store.layoutChanged(inputs(), List.of(file));
        }
    }

    /// Files on disk have new content, came or went.
    public synchronized void changedOnDisk(Collection<SourceLocation> files) {
        resolver = freshResolver();
        store.layoutChanged(inputs(), List.copyOf(files));
    }

    /// Options or environment are different: everything is computed anew.
    public synchronized void setUp(Setup fresh) {
        setup = fresh;
        resolver = freshResolver();
        store.allChanged(inputs());
    }

    private Inputs inputs() {
        return new Inputs(
                resolver,
                open,
                disk,
                setup.paths().minorVersion(),
                setup.platform(),
                setup.stated());
    }

    private ModuleResolver freshResolver() {
        List<Path> unsaved = new ArrayList<>();
        for (SourceLocation file : open.keySet()) {
            if (file instanceof SourceLocation.Disk(Path path) && !Files.exists(path)) {
                unsaved.add(path);
            }
        }
        return new ModuleResolver(setup.paths(), new DiskFolders(unsaved), typeshed);
    }

    private static boolean existsOnDisk(SourceLocation file) {
        return file instanceof SourceLocation.Disk(Path path) && Files.exists(path);
    }
}
