package dev.pytool.checker.module;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.ModuleResolver;
import dev.pytool.analyzer.imports.Resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All modules of one check, read when first needed and then kept.
public final class Program {

    /// Gives the parsed text of a module's file; empty where it cannot be read.
    public interface Sources extends Function<ModuleFile, Optional<dev.pytool.parser.tree.Tree>> {
        /// Called again and again during a check; may throw to end one whose answer nobody wants
        /// any more.
        default void checkWanted() {}
    }

    private final ModuleResolver resolver;
    private final Sources sources;
    private final Settings settings;
    private final Map<Object, Optional<SourceModule>> modules = new HashMap<>();

    public Program(ModuleResolver resolver, Sources sources, Settings settings) {
        this.resolver = resolver;
        this.sources = sources;
        this.settings = settings;
    }

    public Settings settings() {
        return settings;
    }

    /// The module that a file is, read; empty for a namespace package or an unreadable file.
    public Optional<SourceModule> module(ModuleFile file) {
        if (file.location().isEmpty()) {
            return Optional.empty();
        }
        Object key = file.location().get();
        Optional<SourceModule> known = modules.get(key);
        if (known == null) {
            known = sources.apply(file).map(tree -> new SourceModule(file, tree, settings));
            modules.put(key, known);
        }
        return known;
    }

    /// Ends the check by an exception of whoever gives the sources, where its answer is not wanted
    /// any more.
    public void checkWanted() {
        sources.checkWanted();
    }

    public Resolution resolve(SourceModule from, String name) {
        return resolver.resolve(from.file(), name);
    }

    public Resolution resolveRelative(SourceModule from, int level, String name) {
        return resolver.resolveRelative(from.file(), level, name);
    }

    /// A module of the standard library by its dotted name.
    public Optional<SourceModule> stdlib(String name) {
        return resolver.resolveStdlib(name).module().flatMap(this::module);
    }

    /// A submodule of a package, by the name that follows the dot.
    public Optional<ModuleFile> submodule(ModuleFile parent, String name) {
        if (!parent.isPackage()) {
            return Optional.empty();
        }
        return resolver.resolve(parent, parent.name() + "." + name)
                        instanceof Resolution.Found found
                ? Optional.of(found.file())
                : Optional.empty();
    }
}
