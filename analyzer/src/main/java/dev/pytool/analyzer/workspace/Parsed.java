package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.query.Query;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.Optional;

/// The tree of a file. After an edit it is made from the tree before, so that the segments outside
/// the edit, and all that is kept with them, are the same objects.
public final class Parsed {
    public static final Query<Tree> TREE =
            Query.incremental(
                    "parsed",
                    (db, file, previous) -> {
                        ParseOptions options =
                                new ParseOptions(ParseOptions.Mode.FILE, db.minorVersion());
                        SourceText source = db.text(file).source();
                        return previous.flatMap(tree -> edited(tree, source, options))
                                .orElseGet(() -> Parser.parse(source, options));
                    });

    private Parsed() {}

    /// The tree before with one edit, from the first unit that differs to the last; empty where
    /// little is left of the text.
    static Optional<Tree> edited(Tree before, SourceText source, ParseOptions options) {
        String old = before.source().text();
        String text = source.text();
        int shorter = Math.min(old.length(), text.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int kept = 0;
        while (kept < shorter - start
                && old.charAt(old.length() - 1 - kept) == text.charAt(text.length() - 1 - kept)) {
            kept++;
        }
        boolean sameFile =
                source.encoding().equals(before.source().encoding())
                        && source.byteOrderMark() == before.source().byteOrderMark();
        if (!sameFile || start + kept < shorter / 2) {
            return Optional.empty();
        }
        Edit edit =
                new Edit(start, old.length() - kept, text.substring(start, text.length() - kept));
        return Optional.of(Parser.edit(before, edit, options));
    }
}
