package dev.pytool.server.feature;

import dev.pytool.ide.symbol.Definitions;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.Location;

import java.util.List;
import java.util.Optional;

/// Places of definitions in the protocol's words.
final class Locations {
    private Locations() {}

    static Optional<List<Location>> of(List<Definitions.Site> sites, ClientView view) {
        List<Location> found =
                sites.stream()
                        .flatMap(site ->
                                view
                                        .location(
                                                site.file(), site.name().start(), site.name().end())
                                        .stream())
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
