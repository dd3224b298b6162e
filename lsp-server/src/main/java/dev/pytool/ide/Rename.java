package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Target;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.tree.Tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a thing another name at all its places.
public final class Rename {

    /// What a rename would do, or why it is refused.
    ///
    /// @param refusal empty where it can be done
    public record Plan(List<References.Reference> places, Optional<String> refusal) {
        static Plan refused(String reason) {
            return new Plan(List.of(), Optional.of(reason));
        }
    }

    private Rename() {}

    /// The name that would be renamed; empty where there is none or it is not the user's.
    public static Optional<Span> candidate(SourceLocation file, int offset, Snapshot db) {
        Definitions definitions = new Definitions(new Inference(db));
        return definitions
                .at(file, offset)
                .filter(target -> refusal(target, definitions, db).isEmpty())
                .flatMap(_ -> Names.tokenAt(new Inference(db).tree(file), offset));
    }

    public static Plan plan(
            SourceLocation file, int offset, String newName, Path root, Snapshot db) {
        if (!isIdentifier(newName)) {
            return Plan.refused("'" + newName + "' is not a name");
        }
        References search = new References(db);
        Optional<Target> target = search.definitions().at(file, offset);
        if (target.isEmpty()) {
            return Plan.refused("there is nothing to rename here");
        }
        Optional<String> refusal = refusal(target.get(), search.definitions(), db);
        if (refusal.isPresent()) {
            return Plan.refused(refusal.get());
        }
        Tree tree = new Inference(db).tree(file);
        String word =
                Names.tokenAt(tree, offset)
                        .map(span -> Names.text(tree, span))
                        .orElseGet(() -> References.name(target.get()));
        List<References.Reference> places = new ArrayList<>();
        for (References.Reference reference : search.everywhere(target.get(), file, root)) {
            places.add(reference);
        }
        if (!word.equals(References.name(target.get()))) { // A local alias of an import.
            places.clear();
            places.addAll(search.in(file, target.get(), java.util.Set.of(word)));
        }
        return new Plan(places, Optional.empty());
    }

    private static Optional<String> refusal(Target target, Definitions definitions, Snapshot db) {
        if (target instanceof Target.Module) {
            return Optional.of("modules are renamed by renaming their files");
        }
        boolean isForeign =
                definitions.sites(target).stream()
                        .anyMatch(site -> db.resolver().isDurable(site.file()));
        return isForeign
                ? Optional.of("'" + References.name(target) + "' is not defined in this project")
                : Optional.empty();
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && (Character.isUnicodeIdentifierStart(name.codePointAt(0))
                        || name.charAt(0) == '_')
                && name.codePoints().allMatch(Character::isUnicodeIdentifierPart)
                && TokenKind.keyword(name).isEmpty();
    }
}
