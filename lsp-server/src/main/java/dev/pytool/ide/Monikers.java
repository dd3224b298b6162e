package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Target;

import java.util.Optional;

/// A name for a definition that holds beyond this workspace: its module and its path within.
public final class Monikers {

    /// @param identifier `package.module:Class.method`
    /// @param isImported whether it is defined in another file
    public record Moniker(String identifier, boolean isImported) {}

    private Monikers() {}

    public static Optional<Moniker> at(SourceLocation file, int offset, Snapshot db) {
        Definitions definitions = new Definitions(new Inference(db));
        Optional<Target> target = definitions.at(file, offset);
        return target.flatMap(found -> definitions.sites(found).stream().findFirst())
                .map(site -> {
                    String module = db.module(site.file()).name();
                    return new Moniker(
                            module + ":" + String.join(".", definitions.path(site)),
                            !site.file().equals(file));
                });
    }
}
