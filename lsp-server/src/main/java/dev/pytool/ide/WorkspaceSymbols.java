package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.workspace.Parsed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Definitions anywhere in the project by name.
public final class WorkspaceSymbols {
    private static final int MOST = 500;

    private static final Query<List<DocumentSymbols.Symbol>> OUTLINE =
            Query.of("outline", (db, file) -> DocumentSymbols.of(db.get(Parsed.TREE, file)));

    /// @param container name of the class or function around it, empty at the top
    public record Found(SourceLocation file, DocumentSymbols.Symbol symbol, String container) {}

    private WorkspaceSymbols() {}

    /// Symbols whose name has the letters of the query in this order; exact and early matches
    /// first.
    public static List<Found> matching(String query, Path root, Snapshot db) {
        List<Found> found = new ArrayList<>();
        for (SourceLocation file : ProjectFiles.of(root, db)) {
            collect(file, db.get(OUTLINE, file), "", query, found);
        }
        found.sort((a, b) -> Integer.compare(badness(a, query), badness(b, query)));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static int badness(Found found, String query) {
        String label = found.symbol().label();
        return label.equals(query)
                ? 0
                : label.startsWith(query) ? 1 : label.contains(query) ? 2 : 3;
    }

    private static void collect(
            SourceLocation file,
            List<DocumentSymbols.Symbol> symbols,
            String container,
            String query,
            List<Found> found) {
        for (DocumentSymbols.Symbol symbol : symbols) {
            if (Completion.matches(symbol.label(), query)) {
                found.add(new Found(file, symbol, container));
            }
            collect(file, symbol.children(), symbol.label(), query, found);
        }
    }
}
