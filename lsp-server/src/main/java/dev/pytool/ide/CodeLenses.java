package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.Span;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How often each class and function of a file is used.
public final class CodeLenses {

    /// @param uses the references, the definition left out
    public record Lens(Span place, List<References.Reference> uses) {}

    private CodeLenses() {}

    public static List<Lens> of(SourceLocation file, Path root, Snapshot db) {
        List<Lens> lenses = new ArrayList<>();
        collect(DocumentSymbols.of(file, db), file, root, db, lenses);
        return lenses;
    }

    private static void collect(
            List<DocumentSymbols.Symbol> symbols,
            SourceLocation file,
            Path root,
            Snapshot db,
            List<Lens> lenses) {
        for (DocumentSymbols.Symbol symbol : symbols) {
            boolean isCounted =
                    switch (symbol.kind()) {
                        case CLASS, ENUM, FUNCTION, METHOD, PROPERTY -> true;
                        default -> false;
                    };
            if (isCounted) {
                List<References.Reference> uses =
                        References.at(file, symbol.name().start(), root, db).stream()
                                .filter(reference -> !reference.isWrite())
                                .toList();
                lenses.add(new Lens(symbol.name(), uses));
                collect(symbol.children(), file, root, db, lenses);
            }
        }
    }
}
