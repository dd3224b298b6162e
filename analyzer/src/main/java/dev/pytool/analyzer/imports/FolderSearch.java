package dev.pytool.analyzer.imports;

import dev.pytool.analyzer.imports.ModuleFile.Kind;
import dev.pytool.analyzer.imports.ModuleFile.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a dotted name below a list of folders, as CPython's path finder does, stubs before
/// sources.
final class FolderSearch {
    private FolderSearch() {}

    /// What a search found.
    ///
    /// @param module the module with the whole name, if it is there
    /// @param topLevel what the first part of the name stands for, if anything: it owns all names
    ///   below it
    record Result(Optional<ModuleFile> module, Optional<ModuleFile> topLevel) {
        static final Result NOTHING = new Result(Optional.empty(), Optional.empty());
    }

    /// @param name a full dotted name, not empty
    static Result find(String name, List<Folder> folders, Origin origin) {
        Optional<ModuleFile> topLevel = Optional.empty();
        List<Folder> within = folders;
        int start = 0;
        while (true) {
            int dot = name.indexOf('.', start);
            String part = dot < 0 ? name.substring(start) : name.substring(start, dot);
            Optional<ModuleFile> module =
                    child(dot < 0 ? name : name.substring(0, dot), part, within, origin);
            if (start == 0) {
                topLevel = module;
            }
            if (module.isEmpty() || dot < 0) {
                return new Result(module, topLevel);
            }
            within = module.get().folders();
            start = dot + 1;
        }
    }

    /// The module of one more name part: the first package or file in the order of the folders,
    /// else a namespace package of all folders of that name.
    static Optional<ModuleFile> child(
            String fullName, String part, List<Folder> within, Origin origin) {
        List<Folder> portions = new ArrayList<>();
        for (Folder folder : within) {
            Optional<Folder> child = folder.folder(part);
            if (child.isPresent()) {
                for (Kind kind : List.of(Kind.STUB, Kind.SOURCE)) {
                    Optional<SourceLocation> init = child.get().file("__init__" + suffix(kind));
                    if (init.isPresent()) {
                        return Optional.of(
                                new ModuleFile(fullName, kind, origin, init, List.of(child.get())));
                    }
                }
            }
            for (Kind kind : List.of(Kind.STUB, Kind.SOURCE)) {
                Optional<SourceLocation> file = folder.file(part + suffix(kind));
                if (file.isPresent()) {
                    return Optional.of(new ModuleFile(fullName, kind, origin, file, List.of()));
                }
            }
            child.ifPresent(portions::add);
        }
        return portions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ModuleFile(
                                fullName, Kind.NAMESPACE, origin, Optional.empty(), portions));
    }

    private static String suffix(Kind kind) {
        return kind == Kind.STUB ? ".pyi" : ".py";
    }
}
