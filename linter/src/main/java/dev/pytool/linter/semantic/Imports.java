package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;

/// What import statements bind, and the dotted names behind it.
final class Imports {
    private final Semantics out;
    private final State state;
    private final Names names;

    Imports(Semantics out, State state, Names names) {
        this.out = out;
        this.state = state;
        this.names = names;
    }

    void plain(Stmt.Import node) {
        for (Alias alias : node.names()) {
            int dot = alias.name().indexOf('.');
            if (alias.asname().isPresent()) {
                renamed(Binding.Kind.IMPORT, alias, alias.name());
            } else if (dot >= 0) {
                String first = alias.name().substring(0, dot);
                names.bindImport(Binding.Kind.SUBMODULE_IMPORT, first, alias, alias.name());
            } else {
                names.bindImport(Binding.Kind.IMPORT, alias.name(), alias, alias.name());
            }
        }
    }

    void from(Stmt.ImportFrom node) {
        String module = ".".repeat(node.level()) + node.module().orElse("");
        for (Alias alias : node.names()) {
            if (module.equals("__future__")) {
                future(alias);
            } else if (alias.name().equals("*")) {
                star(alias, module);
            } else {
                boolean joined = module.isEmpty() || module.endsWith(".");
                renamed(
                        Binding.Kind.FROM_IMPORT,
                        alias,
                        joined ? module + alias.name() : module + "." + alias.name());
            }
        }
    }

    private void renamed(Binding.Kind kind, Alias alias, String target) {
        Binding binding =
                names.bindImport(kind, alias.asname().orElse(alias.name()), alias, target);
        binding.aliased = alias.asname().isPresent();
        binding.explicitExport = alias.asname().filter(alias.name()::equals).isPresent();
    }

    private void future(Alias alias) {
        Binding binding =
                names.bindImport(
                        Binding.Kind.FUTURE_IMPORT,
                        alias.asname().orElse(alias.name()),
                        alias,
                        "__future__." + alias.name());
        names.markUsed(binding, alias);
        if (alias.name().equals("annotations")) {
            out.futureAnnotations = true;
        }
    }

    private void star(Alias alias, String module) {
        int start = out.source.start(alias);
        state.scope.addStar(
                new Binding(
                        Binding.Kind.FROM_IMPORT,
                        "*",
                        start,
                        start + 1,
                        state.scope,
                        alias,
                        state.statement,
                        module,
                        state.context));
    }
}
