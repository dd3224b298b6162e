package dev.pytool.checker.infer;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.Resolution;
import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.SourceModule;
import dev.pytool.checker.module.Symbol;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What names refer to, through imports, without asking for types.
public final class Names {

    /// What a dotted name stands for.
    public sealed interface Target {
        /// A name that some scope binds, imports followed.
        record Defined(Symbol symbol) implements Target {}

        /// @param path the module with the names below it that `import a.b` made visible
        record Module(ModuleFile file) implements Target {}
    }

    private final Inference inference;
    private final Set<Object> active = new HashSet<>();

    Names(Inference inference) {
        this.inference = inference;
    }

    /// The symbol that a name means in a scope, builtins included, imports not followed.
    public Optional<Symbol> lookup(String name, Scope scope) {
        Optional<Symbol> found = scope.lookup(name);
        if (found.isPresent()) {
            return found;
        }
        Optional<Symbol> star = throughStars(name, scope.module());
        return star.isPresent()
                ? star
                : inference.builtinsModule().map(m -> m.root().symbols().get(name));
    }

    private Optional<Symbol> throughStars(String name, SourceModule module) {
        for (Stmt.ImportFrom from : module.root().stars()) {
            if (name.startsWith("_")
                    && starModule(from, module).flatMap(this::allNames).isEmpty()) {
                continue;
            }
            Optional<SourceModule> source = starModule(from, module);
            if (source.isPresent() && exportsToStar(source.get(), name)) {
                Optional<Symbol> found = exported(source.get(), name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean exportsToStar(SourceModule module, String name) {
        Optional<List<String>> all = allNames(module);
        return all.isPresent()
                ? all.get().contains(name)
                : !name.startsWith("_") && !isPrivateImport(module, name);
    }

    /// In a stub, `import x` and `from m import x` do not re-export.
    boolean isPrivateImport(SourceModule module, String name) {
        Symbol symbol = module.root().symbols().get(name);
        if (symbol == null || symbol.bindings().isEmpty() || !module.isStub()) {
            return false;
        }
        return switch (symbol.bindings().getFirst()) {
            case Binding.Import b ->
                    b.node().asname().isEmpty() || !b.node().asname().get().equals(b.node().name());
            case Binding.From b ->
                    (b.node().asname().isEmpty()
                                    || !b.node().asname().get().equals(b.node().name()))
                            && allNames(module).map(a -> !a.contains(name)).orElse(true)
                            && !(b.statement().level() == 1 && b.statement().module().isEmpty());
            default -> false;
        };
    }

    /// The literal `__all__` of a module, if it has one.
    public Optional<List<String>> allNames(SourceModule module) {
        Symbol all = module.root().symbols().get("__all__");
        if (all == null) {
            return Optional.empty();
        }
        List<String> out = new ArrayList<>();
        for (Binding binding : all.bindings()) {
            if (binding instanceof Binding.Assigned assigned) {
                Expr value =
                        assigned.value()
                                .orElse(
                                        assigned.origin() instanceof Stmt.AugAssign aug
                                                ? aug.value()
                                                : assigned.target());
                strings(value, out);
            }
        }
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.AugAssign aug
                    && aug.target() instanceof Expr.Name n
                    && n.id().equals("__all__")) {
                strings(aug.value(), out);
            }
            if (statement instanceof Stmt.If branch) {
                for (Stmt inner : branch.body()) {
                    if (inner instanceof Stmt.AugAssign aug
                            && aug.target() instanceof Expr.Name n
                            && n.id().equals("__all__")) {
                        strings(aug.value(), out);
                    }
                }
            }
        }
        return Optional.of(out);
    }

    private static void strings(Expr value, List<String> out) {
        List<Expr> elements =
                value instanceof Expr.List list
                        ? list.elts()
                        : value instanceof Expr.Tuple tuple ? tuple.elts() : List.of();
        for (Expr e : elements) {
            Literals.text(e).ifPresent(out::add);
        }
    }

    private Optional<SourceModule> starModule(Stmt.ImportFrom from, SourceModule module) {
        return found(resolve(from, module)).flatMap(inference.program()::module);
    }

    Resolution resolve(Stmt.ImportFrom from, SourceModule module) {
        return from.level() > 0
                ? inference
                        .program()
                        .resolveRelative(module, from.level(), from.module().orElse(""))
                : inference.program().resolve(module, from.module().orElse(""));
    }

    static Optional<ModuleFile> found(Resolution resolution) {
        return resolution instanceof Resolution.Found f ? Optional.of(f.file()) : Optional.empty();
    }

    /// A name in a module's namespace, `import *` included.
    public Optional<Symbol> exported(SourceModule module, String name) {
        Symbol own = module.root().symbols().get(name);
        if (own != null && !own.bindings().isEmpty()) {
            return Optional.of(own);
        }
        String key = module.name() + "*" + name;
        if (!active.add(key)) {
            return Optional.empty();
        }
        try {
            return throughStars(name, module);
        } finally {
            active.remove(key);
        }
    }

    /// Follows imports from a symbol to what it finally stands for.
    public Optional<Target> follow(Symbol symbol) {
        if (symbol.bindings().isEmpty()) {
            return Optional.of(new Target.Defined(symbol));
        }
        if (!active.add(symbol)) {
            return Optional.empty();
        }
        try {
            return switch (symbol.bindings().getFirst()) {
                case Binding.Import b -> module(b).<Target>map(Target.Module::new);
                case Binding.From b -> from(b);
                default -> Optional.of(new Target.Defined(symbol));
            };
        } finally {
            active.remove(symbol);
        }
    }

    Optional<ModuleFile> module(Binding.Import binding) {
        String name =
                binding.node().asname().isPresent()
                        ? binding.node().name()
                        : binding.node().name().split("\\.")[0];
        return found(inference.program().resolve(binding.scope().module(), name));
    }

    private Optional<Target> from(Binding.From binding) {
        Optional<ModuleFile> file = found(resolve(binding.statement(), binding.scope().module()));
        return file.flatMap(f -> within(f, binding.node().name(), binding.scope().module()));
    }

    /// The name below a module: what it binds, or a submodule.
    Optional<Target> within(ModuleFile file, String name, SourceModule from) {
        Optional<SourceModule> module = inference.program().module(file);
        if (module.isPresent()) {
            Optional<Symbol> symbol = exported(module.get(), name);
            if (symbol.isPresent()) {
                boolean selfImport =
                        module.get() == from
                                && symbol.get().bindings().getFirst() instanceof Binding.From f
                                && f.node().name().equals(name);
                if (!selfImport) {
                    return follow(symbol.get());
                }
            }
        }
        return inference.program().submodule(file, name).map(Target.Module::new);
    }

    /// What a dotted expression stands for.
    public Optional<Target> resolve(Expr expression, Scope scope) {
        return switch (expression) {
            case Expr.Name name -> lookup(name.id(), scope).flatMap(this::follow);
            case Expr.Attribute attribute ->
                    resolve(attribute.value(), scope)
                            .flatMap(t -> attribute(t, attribute.attr(), scope));
            default -> Optional.empty();
        };
    }

    private Optional<Target> attribute(Target target, String name, Scope scope) {
        return switch (target) {
            case Target.Module module -> within(module.file(), name, scope.module());
            case Target.Defined defined -> inner(defined.symbol(), name);
        };
    }

    private Optional<Target> inner(Symbol symbol, String name) {
        if (!symbol.bindings().isEmpty()
                && symbol.bindings().getFirst() instanceof Binding.Class cls) {
            Symbol inner = cls.scope().module().scopeOf(cls.node()).symbols().get(name);
            return inner == null ? Optional.empty() : Optional.of(new Target.Defined(inner));
        }
        return Optional.empty();
    }

    /// Full name of what an expression refers to, such as `typing.Optional`; `typing_extensions`
    /// counts as `typing`.
    public Optional<String> qualified(Expr expression, Scope scope) {
        return resolve(expression, scope).map(Names::qualified);
    }

    static String qualified(Target target) {
        return switch (target) {
            case Target.Module module -> module.file().name();
            case Target.Defined defined -> qualified(defined.symbol());
        };
    }

    static String qualified(Symbol symbol) {
        String module = symbol.scope().module().name();
        if (module.equals("typing_extensions")) {
            module = "typing";
        } else if (module.equals("collections.abc") || module.equals("_collections_abc")) {
            module = "typing";
        }
        return symbol.scope().kind() == Scope.Kind.MODULE
                ? module + "." + symbol.name()
                : path(symbol);
    }

    static String path(Symbol symbol) {
        StringBuilder out = new StringBuilder(symbol.name());
        Optional<Scope> scope = Optional.of(symbol.scope());
        while (scope.isPresent()) {
            if (scope.get().kind() == Scope.Kind.CLASS
                    && scope.get().node() instanceof Stmt.ClassDef cls) {
                out.insert(0, cls.name() + ".");
            }
            scope = scope.get().parent();
        }
        return symbol.scope().module().name() + "." + out;
    }
}
