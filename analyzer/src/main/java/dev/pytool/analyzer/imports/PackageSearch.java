package dev.pytool.analyzer.imports;

import dev.pytool.analyzer.imports.ModuleFile.Kind;
import dev.pytool.analyzer.imports.ModuleFile.Origin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Installed packages and their types (PEP 561): stub packages first, then packages marked
/// `py.typed`, then the third-party stubs of typeshed, and last packages that promise nothing.
final class PackageSearch {
    private static final String STUBS = "-stubs";

    private final List<Folder> sites;
    private final Typeshed typeshed;

    PackageSearch(List<Folder> sites, Typeshed typeshed) {
        this.sites = List.copyOf(sites);
        this.typeshed = typeshed;
    }

    List<Folder> folders() {
        return sites;
    }

    /// A module among the user's own files, where a folder `NAME-stubs` goes before `NAME`.
    FolderSearch.Result inUserCode(String name, List<Folder> roots) {
        Optional<ModuleFile> stub = inStubPackages(name, roots, Origin.USER);
        FolderSearch.Result own = FolderSearch.find(name, roots, Origin.USER);
        return stub.isEmpty() ? own : new FolderSearch.Result(stub, own.topLevel().or(() -> stub));
    }

    /// @param namespace the user's own namespace package of that name, which an installed one goes
    ///   before only if it has a file
    Optional<Resolution> find(String name, Optional<ModuleFile> namespace) {
        Optional<ModuleFile> stub = inStubPackages(name, sites, Origin.SITE_PACKAGES);
        if (stub.isPresent()) {
            return stub.map(Resolution.Found::new);
        }
        if (isOwnedByStubs(name)) {
            return Optional.empty();
        }
        FolderSearch.Result installed = FolderSearch.find(name, sites, Origin.SITE_PACKAGES);
        Optional<ModuleFile> module = installed.module();
        if (module.isPresent() && module.get().kind() != Kind.NAMESPACE && isTyped(name)) {
            return module.map(Resolution.Found::new);
        }
        Optional<Resolution> bundled = inBundledStubs(name, module.isPresent());
        if (bundled.isPresent()) {
            return bundled;
        }
        if (module.isPresent() && module.get().kind() != Kind.NAMESPACE) {
            return module.map(Resolution.Untyped::new);
        }
        return namespace.isPresent() ? Optional.empty() : module.map(Resolution.Found::new);
    }

    /// The `.py` file of a module, stubs passed over.
    Optional<ModuleFile> source(String name, List<Folder> userRoots) {
        List<Folder> all = new ArrayList<>(userRoots);
        all.addAll(sites);
        List<Folder> within = all.stream().<Folder>map(SourcesOnly::new).toList();
        return FolderSearch.find(name, within, Origin.SITE_PACKAGES)
                .module()
                .filter(module -> module.kind() == Kind.SOURCE);
    }

    private static Optional<ModuleFile> inStubPackages(
            String name, List<Folder> roots, Origin origin) {
        int dot = name.indexOf('.');
        String top = dot < 0 ? name : name.substring(0, dot);
        String stubName = top + STUBS + name.substring(top.length());
        boolean exists = false;
        for (Folder root : roots) {
            exists |= root.folder(top + STUBS).isPresent();
        }
        if (!exists) {
            return Optional.empty();
        }
        return FolderSearch.find(stubName, roots, origin)
                .module()
                .filter(module -> module.kind() != Kind.NAMESPACE)
                .map(module ->
                        new ModuleFile(
                                name, module.kind(), origin, module.location(), module.folders()));
    }

    /// Whether a stub package claims the whole top-level name: one that does not say `partial` in
    /// its `py.typed`.
    private boolean isOwnedByStubs(String name) {
        int dot = name.indexOf('.');
        String top = (dot < 0 ? name : name.substring(0, dot)) + STUBS;
        for (Folder site : sites) {
            Optional<Folder> stubs = site.folder(top);
            if (stubs.isPresent()) {
                boolean isPackage = stubs.get().file("__init__.pyi").isPresent();
                return isPackage && !isPartial(stubs.get());
            }
        }
        return false;
    }

    private static boolean isPartial(Folder stubs) {
        return stubs.file("py.typed")
                .filter(SourceLocation.Disk.class::isInstance)
                .map(marker -> readMarker(((SourceLocation.Disk) marker).path()).equals("partial"))
                .orElse(false);
    }

    /// The content of a marker file; one that cannot be read says nothing, as an empty one.
    private static String readMarker(Path marker) {
        try {
            return new String(Files.readAllBytes(marker), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /// Whether the package, or the package it lies in, is marked with `py.typed`; a stub file alone
    /// is no mark.
    private boolean isTyped(String name) {
        List<Folder> within = sites;
        for (String part : name.split("\\.")) {
            List<Folder> next = new ArrayList<>();
            for (Folder folder : within) {
                folder.folder(part).ifPresent(next::add);
            }
            for (Folder folder : next) {
                if (folder.file("py.typed").isPresent()) {
                    return true;
                }
            }
            within = next;
        }
        return false;
    }

    private Optional<Resolution> inBundledStubs(String name, boolean isInstalled) {
        int dot = name.indexOf('.');
        List<String> distributions =
                typeshed.distributions(dot < 0 ? name : name.substring(0, dot));
        Optional<Resolution> namespace = Optional.empty();
        for (String distribution : distributions) {
            Optional<ModuleFile> module =
                    FolderSearch.find(
                                    name,
                                    List.of(typeshed.stubsOf(distribution)),
                                    Origin.BUNDLED_STUBS)
                            .module();
            if (module.isPresent()) {
                Resolution found =
                        new Resolution.BundledStubs(
                                module.get(), "types-" + distribution, isInstalled);
                if (module.get().kind() != Kind.NAMESPACE) {
                    return Optional.of(found);
                }
                namespace = namespace.or(() -> Optional.of(found));
            }
        }
        return namespace;
    }

    /// A folder with its stubs hidden.
    private record SourcesOnly(Folder folder) implements Folder {
        @Override
        public Optional<SourceLocation> file(String name) {
            return name.endsWith(".pyi") ? Optional.empty() : folder.file(name);
        }

        @Override
        public Optional<Folder> folder(String name) {
            return folder.folder(name).map(SourcesOnly::new);
        }

        @Override
        public List<String> names() {
            return folder.names();
        }
    }
}
