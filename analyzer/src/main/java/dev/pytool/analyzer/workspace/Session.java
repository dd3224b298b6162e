package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.imports.Typeshed;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.QueryListener;
import dev.pytool.analyzer.query.Snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;

/// One editor's or one command's analysis: owns the workspace, typeshed and the worker threads.
///
/// A command makes a session, asks [#answers] about its files, and closes it. An editor's server
/// keeps one, feeds edits to [#workspace] and asks questions on snapshots.
public final class Session implements AutoCloseable {
    private final Typeshed typeshed;
    private final Workspace workspace;
    private final Workers workers;

    private Session(Typeshed typeshed, Workspace workspace, Workers workers) {
        this.typeshed = typeshed;
        this.workspace = workspace;
        this.workers = workers;
    }

    /// @param jobs the number of worker threads, at least 1
    /// @throws IOException if the installation has no typeshed
    public static Session open(Setup setup, int jobs) throws IOException {
        return open(setup, jobs, QueryListener.SILENT);
    }

    /// A session whose computations are heard of.
    public static Session open(Setup setup, int jobs, QueryListener listener) throws IOException {
        Typeshed typeshed = Typeshed.ofInstallation();
        return new Session(typeshed, new Workspace(typeshed, setup, listener), new Workers(jobs));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Workers workers() {
        return workers;
    }

    /// The answers about many files, computed in parallel, in the order of the files. What they are
    /// does not depend on which thread is first.
    public <T> List<T> answers(Snapshot db, Query<T> query, List<SourceLocation> files) {
        return workers.all(
                files.stream().<Callable<T>>map(file -> () -> db.get(query, file)).toList());
    }

    @Override
    public void close() {
        workers.close();
        try {
            typeshed.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
