package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.List;

/// Giving a name another spelling, everywhere it is bound and read.
public final class Renames {
    private Renames() {}

    /// The edits that rename every import of a binding's name in its scope, with the reads; none
    /// where the new name is taken, or where something else than an import binds the old one.
    public static List<Edit> of(Binding binding, String name, LintContext cx) {
        Scope scope = binding.scope();
        if (scope.lookup(name).isPresent()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (Binding each : scope.all()) {
            if (!each.name().equals(binding.name())) {
                continue;
            }
            boolean plain =
                    each.kind() == Binding.Kind.IMPORT || each.kind() == Binding.Kind.FROM_IMPORT;
            if (!plain || !(each.node() instanceof Alias alias)) {
                return List.of();
            }
            int end = cx.end(alias);
            edits.add(
                    alias.asname()
                            .map(given -> new Edit(end - given.length(), end, name))
                            .orElse(
                                    alias.name().equals(name)
                                            ? new Edit(end, end, "")
                                            : new Edit(end, end, " as " + name)));
            for (Reference read : each.references()) {
                boolean quoted =
                        cx.text().charAt(read.start()) == '"'
                                || cx.text().charAt(read.start()) == '\'';
                String quote = quoted ? String.valueOf(cx.text().charAt(read.start())) : "";
                edits.add(new Edit(read.start(), read.end(), quote + name + quote));
            }
        }
        return edits.stream().distinct().toList();
    }
}
