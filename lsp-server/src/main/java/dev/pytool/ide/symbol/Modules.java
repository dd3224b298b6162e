package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.Resolution;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.workspace.Bound;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Modules and the names in them, through imports.
public final class Modules {
    private static final int LONGEST_CHAIN = 30;

    private final Snapshot db;

    Modules(Snapshot db) {
        this.db = db;
    }

    /// The module that an import statement's name leads to.
    public Optional<ModuleFile> absolute(SourceLocation importer, String name) {
        return db.resolve(db.module(importer), name).module();
    }

    public Optional<ModuleFile> of(SourceLocation importer, Stmt.ImportFrom statement) {
        String name = statement.module().orElse("");
        Resolution found =
                statement.level() == 0
                        ? db.resolve(db.module(importer), name)
                        : db.resolveRelative(db.module(importer), statement.level(), name);
        return found.module();
    }

    /// A name of a module: one it binds, one it gets by `import *`, or a submodule.
    public Optional<Target> member(ModuleFile module, String name) {
        return member(module, name, LONGEST_CHAIN);
    }

    private Optional<Target> member(ModuleFile module, String name, int depth) {
        if (depth > 0 && module.location().isPresent()) {
            Optional<Target> own = inFile(module.location().get(), name, depth);
            if (own.isPresent()) {
                return own;
            }
        }
        return submodule(module, name).map(Target.Module::new);
    }

    Optional<ModuleFile> submodule(ModuleFile module, String name) {
        return module.isPackage() && !module.name().isEmpty()
                ? db.resolve(module, module.name() + "." + name).module()
                : Optional.empty();
    }

    /// A global name of a file, followed through imports to what it stands for.
    public Optional<Target> inFile(SourceLocation file, String name) {
        return inFile(file, name, LONGEST_CHAIN);
    }

    private Optional<Target> inFile(SourceLocation file, String name, int depth) {
        Optional<Symbol> symbol =
                db.get(Bound.SCOPES, file).module().symbol(name).filter(Symbol::isBound);
        if (symbol.isPresent()) {
            return Optional.of(follow(file, symbol.get(), depth - 1));
        }
        return throughStars(file, name, depth - 1);
    }

    /// The symbol, or what it was imported from if an import is its only binding.
    Target follow(SourceLocation file, Symbol symbol) {
        return follow(file, symbol, LONGEST_CHAIN);
    }

    private Target follow(SourceLocation file, Symbol symbol, int depth) {
        Target.Variable self = new Target.Variable(file, symbol);
        Optional<Binding> imported =
                symbol.bindings().stream().filter(Modules::isImport).findFirst();
        boolean only = symbol.bindings().stream().allMatch(Modules::isImport);
        if (depth <= 0
                || imported.isEmpty()
                || !only
                || !(imported.get().node() instanceof Alias alias)) {
            return self;
        }
        if (imported.get().kind() == BindingKind.IMPORT) {
            String name = alias.asname().isPresent() ? alias.name() : alias.name().split("\\.")[0];
            return absolute(file, name).<Target>map(Target.Module::new).orElse(self);
        }
        return importOf(file, alias)
                .flatMap(statement -> of(file, statement))
                .flatMap(module -> imported(file, module, alias.name(), depth))
                .orElse(self);
    }

    /// What `from module import name` gets; a package that imports from itself means its submodule.
    private Optional<Target> imported(
            SourceLocation importer, ModuleFile module, String name, int depth) {
        boolean isItself = module.location().map(importer::equals).orElse(false);
        Optional<Target> submodule =
                isItself ? submodule(module, name).map(Target.Module::new) : Optional.empty();
        return submodule.or(() -> member(module, name, depth));
    }

    /// The `from` statement that holds this alias.
    Optional<Stmt.ImportFrom> importOf(SourceLocation file, Alias alias) {
        var tree = db.get(Parsed.TREE, file);
        for (Node node : NodePath.at(tree, tree.start(alias)).reversed()) {
            if (node instanceof Stmt.ImportFrom statement) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    private static boolean isImport(Binding binding) {
        return binding.kind() == BindingKind.IMPORT || binding.kind() == BindingKind.FROM_IMPORT;
    }

    private Optional<Target> throughStars(SourceLocation file, String name, int depth) {
        if (name.startsWith("_")
                || depth <= 0
                || !db.get(Bound.SCOPES, file).module().hasStarImport()) {
            return Optional.empty();
        }
        for (Stmt.ImportFrom statement : stars(file).reversed()) { // The last one wins.
            Optional<Target> found =
                    of(file, statement).flatMap(module -> member(module, name, depth));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Stmt.ImportFrom> stars(SourceLocation file) {
        List<Stmt.ImportFrom> found = new ArrayList<>();
        if (db.get(Parsed.TREE, file).root() instanceof Mod.Module module) {
            collectStars(module.body(), found);
        }
        return found;
    }

    private static void collectStars(List<Stmt> body, List<Stmt.ImportFrom> found) {
        for (Stmt statement : body) {
            if (statement instanceof Stmt.ImportFrom from
                    && from.names().stream().anyMatch(alias -> alias.name().equals("*"))) {
                found.add(from);
            } else if (!(statement instanceof Stmt.FunctionLike)
                    && !(statement instanceof Stmt.ClassDef)) {
                List<Stmt> inner = new ArrayList<>();
                statement.forEachChild(child -> {
                    if (child instanceof Stmt nested) {
                        inner.add(nested);
                    }
                });
                collectStars(inner, found);
            }
        }
    }

    /// The names a module offers: its own, those of its `import *`, and its submodules.
    public Set<String> names(ModuleFile module) {
        Set<String> names = new TreeSet<>(db.submodules(module));
        module.location().ifPresent(file -> addNames(file, names, new HashSet<>(), true));
        return names;
    }

    /// The names bound at the top of a file, `import *` included.
    public Set<String> globals(SourceLocation file) {
        Set<String> names = new TreeSet<>();
        addNames(file, names, new HashSet<>(), false);
        return names;
    }

    private void addNames(
            SourceLocation file,
            Set<String> names,
            Set<SourceLocation> seen,
            boolean exportedOnly) {
        if (!seen.add(file)) {
            return;
        }
        boolean hidesImports = exportedOnly && file.isStub();
        for (Symbol symbol : db.get(Bound.SCOPES, file).module().symbols()) {
            boolean isHidden =
                    hidesImports && symbol.bindings().stream().allMatch(this::isPrivateImport);
            if (symbol.isBound() && !isHidden) {
                names.add(symbol.name());
            }
        }
        for (Stmt.ImportFrom star : stars(file)) {
            of(file, star)
                    .flatMap(ModuleFile::location)
                    .ifPresent(from -> {
                        Set<String> theirs = new TreeSet<>();
                        addNames(from, theirs, seen, true);
                        theirs.removeIf(name -> name.startsWith("_"));
                        names.addAll(theirs);
                    });
        }
    }

    /// In a stub `import a` and `from a import b` are private, while `import a as a` and `from a
    /// import b as b` export.
    private boolean isPrivateImport(Binding binding) {
        return isImport(binding)
                && binding.node() instanceof Alias alias
                && !alias.asname().map(alias.name()::equals).orElse(false);
    }
}
