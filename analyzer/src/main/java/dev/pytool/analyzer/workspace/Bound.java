package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.scope.Scopes;

/// The symbol tables of a file.
public final class Bound {
    public static final Query<Scopes> SCOPES =
            Query.of("scopes", (db, file) -> Scopes.of(db.get(Parsed.TREE, file)));

    private Bound() {}
}
