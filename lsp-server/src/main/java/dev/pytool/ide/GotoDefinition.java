package dev.pytool.ide;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Target;
import dev.pytool.ide.symbol.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the thing under the cursor comes from: its definition (source before stub), its
/// declaration (stub before source), or the class of its value.
public final class GotoDefinition {
    private GotoDefinition() {}

    /// The places that define the name; where a stub declares it and the source is at hand, those
    /// in the source.
    public static List<Definitions.Site> definition(SourceLocation file, int offset, Snapshot db) {
        Inference inference = new Inference(db);
        Definitions definitions = new Definitions(inference);
        Optional<Target> target = definitions.at(file, offset);
        List<Definitions.Site> declared = target.map(definitions::sites).orElse(List.of());
        List<Definitions.Site> real = new ArrayList<>();
        for (Definitions.Site site : declared) {
            real.addAll(implementation(site, inference, definitions).orElse(List.of(site)));
        }
        return real.stream().distinct().toList();
    }

    /// The places that declare the name.
    public static List<Definitions.Site> declaration(SourceLocation file, int offset, Snapshot db) {
        Definitions definitions = new Definitions(new Inference(db));
        return definitions.at(file, offset).map(definitions::sites).orElse(List.of());
    }

    /// The classes of what the name holds.
    public static List<Definitions.Site> typeDefinition(
            SourceLocation file, int offset, Snapshot db) {
        Inference inference = new Inference(db);
        Definitions definitions = new Definitions(inference);
        Value value = definitions.at(file, offset).map(inference::valueOf).orElse(Value.UNKNOWN);
        List<Definitions.Site> sites = new ArrayList<>();
        for (Value part : value.alternatives()) {
            Optional<ClassRef> type =
                    switch (part) {
                        case Value.Instance(ClassRef found, _) -> Optional.of(found);
                        case Value.ClassObject(ClassRef found, _) -> Optional.of(found);
                        default -> Optional.empty();
                    };
            type.flatMap(found -> inference.classes().targetOf(found))
                    .ifPresent(target -> sites.addAll(definitions.sites(target)));
        }
        return sites;
    }

    /// The same names in the source that a user's or a package's stub describes; bundled stubs have
    /// none.
    private static Optional<List<Definitions.Site>> implementation(
            Definitions.Site site, Inference inference, Definitions definitions) {
        Snapshot db = inference.db();
        if (!site.file().isStub() || site.file() instanceof SourceLocation.Bundled) {
            return Optional.empty();
        }
        ModuleFile stub = db.module(site.file());
        Optional<SourceLocation> source =
                db.resolver().implementationOf(stub).flatMap(ModuleFile::location);
        List<String> path = definitions.path(site);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return definitions
                .follow(source.get(), path)
                .map(definitions::sites)
                .filter(found -> !found.isEmpty());
    }
}
