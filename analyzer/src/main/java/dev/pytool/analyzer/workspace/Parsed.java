package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.query.Query;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.tree.Tree;

/// The tree of a file.
public final class Parsed {
    public static final Query<Tree> TREE =
            Query.of(
                    "parsed",
                    (db, file) -> {
                        ParseOptions options =
                                new ParseOptions(ParseOptions.Mode.FILE, db.minorVersion());
                        return Parser.parse(db.text(file).source(), options);
                    });

    private Parsed() {}
}
