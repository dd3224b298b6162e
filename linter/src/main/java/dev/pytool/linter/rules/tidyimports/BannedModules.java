package dev.pytool.linter.rules.tidyimports;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Names of modules and members in lists that ban them.
final class BannedModules {
    private BannedModules() {}

    /// The entry that is this name or a package around it.
    static Optional<String> covering(Collection<String> entries, String name) {
        return entries.stream()
                .filter(entry -> name.equals(entry) || name.startsWith(entry + "."))
                .findFirst();
    }

    /// The absolute module that an import-from names; empty for a relative one.
    static Optional<String> module(Stmt.ImportFrom from) {
        return from.level() > 0 ? Optional.empty() : from.module();
    }

    /// Finds the banned parts of an import: those imported whole, the module imported from, or the
    /// members, which are banned only by their own names.
    static void find(Stmt statement, Collection<String> entries, BiConsumer<Node, String> report) {
        switch (statement) {
            case Stmt.Import plain ->
                    plain.names()
                            .forEach(alias ->
                                    covering(entries, alias.name())
                                            .ifPresent(entry -> report.accept(alias, entry)));
            case Stmt.ImportFrom from -> {
                Optional<String> module = module(from);
                if (module.isEmpty()) {
                    return;
                }
                Optional<String> whole = covering(entries, module.get());
                if (whole.isPresent()) {
                    report.accept(from, whole.get());
                    return;
                }
                for (Alias alias : from.names()) {
                    String name = module.get() + "." + alias.name();
                    if (entries.contains(name)) {
                        report.accept(alias, name);
                    }
                }
            }
            default -> {}
        }
    }
}
