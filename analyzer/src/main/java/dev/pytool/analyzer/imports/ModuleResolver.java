package dev.pytool.analyzer.imports;

import dev.pytool.analyzer.imports.ModuleFile.Kind;
import dev.pytool.analyzer.imports.ModuleFile.Origin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Answers imports for one picture of the file system; make a new one when files come or go. May be
/// asked from several threads: equal questions have equal answers.
public final class ModuleResolver {
    private record Question(Optional<Path> root, boolean fromStdlib, String name) {
        @Override
        public int hashCode() {
            return (root.hashCode() * 31 + name.hashCode()) * 2 + (fromStdlib ? 1 : 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Question question
                    && fromStdlib == question.fromStdlib
                    && name.equals(question.name)
                    && root.equals(question.root);
        }
    }

    private final SearchPaths paths;
    private final DiskFolders disk;
    private final Typeshed typeshed;
    private final PackageSearch packages;
    private final Map<Question, Resolution> answers = new ConcurrentHashMap<>();

    public ModuleResolver(SearchPaths paths, DiskFolders disk, Typeshed typeshed) {
        this.paths = paths;
        this.disk = disk;
        this.typeshed = typeshed;
        this.packages = new PackageSearch(folders(paths.environment().packageFolders()), typeshed);
    }

    /// The module that `import name` in the file `importer` gets.
    ///
    /// @param name full dotted name
    public Resolution resolve(ModuleFile importer, String name) {
        Question question =
                new Question(rootOf(importer), importer.origin() == Origin.STDLIB, name);
        Resolution known = answers.get(question);
        if (known == null) {
            known = search(question);
            answers.putIfAbsent(question, known);
        }
        return known;
    }

    /// The module that `from ..name import x` gets.
    ///
    /// @param level the number of dots, at least 1
    /// @param name what follows the dots, may be empty
    public Resolution resolveRelative(ModuleFile importer, int level, String name) {
        Optional<Resolution> nearby = nearby(importer, level, name);
        if (nearby.isPresent()) {
            return nearby.get();
        }
        String base = importer.packageName();
        for (int i = 1; i < level && !base.isEmpty(); i++) {
            base = ModuleFile.parentOf(base);
        }
        if (base.isEmpty()) {
            return new Resolution.Missing(Resolution.Reason.BEYOND_TOP_LEVEL, List.of());
        }
        return resolve(importer, name.isEmpty() ? base : base + "." + name);
    }

    /// The standard library module of this name, whatever the user's folders hold: what `builtins`,
    /// `typing` and the like mean to the type system.
    public Resolution resolveStdlib(String name) {
        return inStdlib(name).orElseGet(() -> missing(name));
    }

    /// The module that a file is: its name counts from the nearest ancestor folder without
    /// `__init__.py`, or from a configured root, whichever gives the longer name.
    public ModuleFile moduleAt(SourceLocation location) {
        return switch (location) {
            case SourceLocation.Disk(Path path) -> moduleAt(path);
            case SourceLocation.Buffer(_, _) ->
                    new ModuleFile(
                            "__main__", Kind.SOURCE, Origin.USER, Optional.of(location), List.of());
            case SourceLocation.Bundled(String entry) -> bundledModule(location, entry);
        };
    }

    /// The names that can follow `package.` in an import, and the top-level names for an empty list
    /// of folders. Sorted; private and special folders are left out.
    public List<String> submodules(ModuleFile module) {
        Set<String> names = new TreeSet<>();
        for (Folder folder : module.folders()) {
            addModuleNames(folder, names);
        }
        names.remove("__init__");
        return new ArrayList<>(names);
    }

    /// The top-level names that the file could import, sorted.
    public List<String> topLevelModules(ModuleFile importer) {
        Set<String> names = new TreeSet<>();
        for (Folder folder : userFolders(rootOf(importer))) {
            addModuleNames(folder, names);
        }
        for (Folder folder : packages.folders()) {
            addModuleNames(folder, names);
        }
        Set<String> stdlib = new TreeSet<>();
        addModuleNames(typeshed.stdlib(), stdlib);
        stdlib.removeIf(name -> !typeshed.hasStdlibModule(name, paths.minorVersion()));
        names.addAll(stdlib);
        return new ArrayList<>(names);
    }

    /// The source that a stub describes, where it can be found: what "go to definition" shows.
    public Optional<ModuleFile> implementationOf(ModuleFile stub) {
        return stub.kind() == Kind.STUB
                ? packages.source(stub.name(), userFolders(rootOf(stub)))
                : Optional.of(stub);
    }

    /// Whether the file belongs to typeshed or to an installed package: it stays as it is while
    /// people edit.
    public boolean isDurable(SourceLocation location) {
        return switch (location) {
            case SourceLocation.Bundled(_) -> true;
            case SourceLocation.Buffer(_, _) -> false;
            case SourceLocation.Disk(Path path) -> isInstalled(path);
        };
    }

    private boolean isInstalled(Path path) {
        for (Path folder : paths.environment().packageFolders()) {
            if (path.startsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    private Resolution search(Question question) {
        String name = question.name;
        if (question.fromStdlib) {
            Optional<Resolution> own = inStdlib(name);
            if (own.isPresent()) {
                return own.get();
            }
        }
        FolderSearch.Result stubs =
                FolderSearch.find(name, folders(paths.stubFolders()), Origin.STUB_PATH);
        if (stubs.module().isPresent() && stubs.module().get().kind() != Kind.NAMESPACE) {
            return new Resolution.Found(stubs.module().get());
        }
        FolderSearch.Result user = packages.inUserCode(name, userFolders(question.root));
        boolean isNamespace = user.topLevel().map(top -> top.kind() == Kind.NAMESPACE).orElse(true);
        if (user.module().isPresent() && user.module().get().kind() != Kind.NAMESPACE) {
            return new Resolution.Found(user.module().get());
        }
        if (!isNamespace) {
            // A user's copy of a part of the standard library has what the library fills in when it
            // runs.
            return user.module()
                    .<Resolution>map(Resolution.Found::new)
                    .or(() -> inStdlib(name))
                    .orElseGet(() -> missing(name));
        }
        Optional<Resolution> known = inStdlib(name).or(() -> packages.find(name, user.module()));
        return known.or(() -> user.module().map(Resolution.Found::new))
                .or(() -> stubs.module().map(Resolution.Found::new))
                .orElseGet(() -> missing(name));
    }

    private Optional<Resolution> inStdlib(String name) {
        if (!typeshed.hasStdlibModule(name, paths.minorVersion())) {
            return Optional.empty();
        }
        return FolderSearch.find(name, List.of(typeshed.stdlib()), Origin.STDLIB)
                .module()
                .map(Resolution.Found::new);
    }

    private Resolution missing(String name) {
        boolean otherVersion =
                FolderSearch.find(name, List.of(typeshed.stdlib()), Origin.STDLIB)
                        .module()
                        .isPresent();
        List<String> searched = new ArrayList<>();
        paths.roots().forEach(root -> searched.add(root.toString()));
        paths.environment().packageFolders().forEach(folder -> searched.add(folder.toString()));
        return new Resolution.Missing(
                otherVersion
                        ? Resolution.Reason.NOT_IN_THIS_VERSION
                        : Resolution.Reason.NO_SUCH_MODULE,
                searched);
    }

    /// A relative import looked up in the folder it points at; decides for the user's own files
    /// only, where the name of the package depends on where the user stands.
    private Optional<Resolution> nearby(ModuleFile importer, int level, String name) {
        Path folder = folderOf(importer).orElse(null);
        if (importer.origin() != Origin.USER || folder == null) {
            return Optional.empty();
        }
        String base = importer.packageName();
        for (int i = 1; i < level; i++) {
            folder = folder.getParent();
            base = ModuleFile.parentOf(base);
            if (folder == null) {
                return Optional.empty();
            }
        }
        if (name.isEmpty()) {
            ModuleFile self = packageAt(folder, base);
            return Optional.of(new Resolution.Found(self));
        }
        String prefix = base.isEmpty() ? "" : base + ".";
        List<Folder> within = List.of(disk.at(folder));
        return FolderSearch.find(name, within, Origin.USER)
                .module()
                .map(file ->
                        new Resolution.Found(
                                new ModuleFile(
                                        prefix + file.name(),
                                        file.kind(),
                                        file.origin(),
                                        file.location(),
                                        file.folders())));
    }

    private ModuleFile packageAt(Path path, String name) {
        Folder folder = disk.at(path);
        for (Kind kind : List.of(Kind.STUB, Kind.SOURCE)) {
            Optional<SourceLocation> init =
                    folder.file(kind == Kind.STUB ? "__init__.pyi" : "__init__.py");
            if (init.isPresent()) {
                return new ModuleFile(name, kind, Origin.USER, init, List.of(folder));
            }
        }
        return new ModuleFile(name, Kind.NAMESPACE, Origin.USER, Optional.empty(), List.of(folder));
    }

    private ModuleFile moduleAt(Path path) {
        String fileName = path.getFileName().toString();
        Kind kind = fileName.endsWith(".pyi") ? Kind.STUB : Kind.SOURCE;
        int dot = fileName.lastIndexOf('.');
        String stem = dot < 0 ? fileName : fileName.substring(0, dot);
        boolean isPackage = stem.equals("__init__");
        Path folder = path.getParent();
        String name = moduleName(rootOf(folder), folder, isPackage ? "" : stem);
        for (Path root : namingRoots()) {
            if (folder.startsWith(root)) {
                String fromRoot = moduleName(root, folder, isPackage ? "" : stem);
                name =
                        fromRoot.length() > name.length() && isDottedName(fromRoot)
                                ? fromRoot
                                : name;
            }
        }
        Origin origin =
                isInstalled(path)
                        ? Origin.SITE_PACKAGES
                        : paths.stubFolders().stream().anyMatch(path::startsWith)
                                ? Origin.STUB_PATH
                                : Origin.USER;
        List<Folder> folders = isPackage ? List.of(disk.at(folder)) : List.of();
        return new ModuleFile(
                name, kind, origin, Optional.of(new SourceLocation.Disk(path)), folders);
    }

    private ModuleFile bundledModule(SourceLocation location, String entry) {
        boolean isStdlib = entry.startsWith("stdlib/");
        int start = isStdlib ? "stdlib/".length() : entry.indexOf('/', "stubs/".length()) + 1;
        String name = entry.substring(start, entry.length() - ".pyi".length()).replace('/', '.');
        if (name.endsWith(".__init__")) {
            name = ModuleFile.parentOf(name);
        }
        List<Folder> base =
                List.of(
                        isStdlib
                                ? typeshed.stdlib()
                                : typeshed.stubsOf(entry.substring("stubs/".length(), start - 1)));
        Origin origin = isStdlib ? Origin.STDLIB : Origin.BUNDLED_STUBS;
        return FolderSearch.find(name, base, origin)
                .module()
                .orElse(new ModuleFile(name, Kind.STUB, origin, Optional.of(location), List.of()));
    }

    private List<Path> namingRoots() {
        List<Path> all = new ArrayList<>(paths.roots());
        all.addAll(paths.stubFolders());
        all.addAll(paths.environment().packageFolders());
        return all;
    }

    private static String moduleName(Path root, Path folder, String stem) {
        StringBuilder name = new StringBuilder();
        for (Path part : root.relativize(folder)) {
            name.append(part).append(name.isEmpty() && part.toString().isEmpty() ? "" : ".");
        }
        name.append(stem);
        boolean endsWithDot = !name.isEmpty() && name.charAt(name.length() - 1) == '.';
        String dotted = endsWithDot ? name.substring(0, name.length() - 1) : name.toString();
        int stubs = dotted.indexOf("-stubs");
        return stubs > 0 && dotted.indexOf('.') >= stubs | dotted.indexOf('.') < 0
                ? dotted.substring(0, stubs) + dotted.substring(stubs + "-stubs".length())
                : dotted;
    }

    private static boolean isDottedName(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!isIdentifier(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && Character.isUnicodeIdentifierStart(text.codePointAt(0)) | text.charAt(0) == '_'
                && text.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    }

    private Optional<Path> folderOf(ModuleFile module) {
        return module.location()
                .flatMap(location ->
                        switch (location) {
                            case SourceLocation.Disk(Path path) -> Optional.of(path.getParent());
                            case SourceLocation.Buffer(_, Path folder) -> Optional.of(folder);
                            case SourceLocation.Bundled(_) -> Optional.empty();
                        });
    }

    /// The importing file's own root; files of typeshed and of installed packages have none.
    private Optional<Path> rootOf(ModuleFile importer) {
        boolean isUser = importer.origin() == Origin.USER || importer.origin() == Origin.STUB_PATH;
        return isUser ? folderOf(importer).map(this::rootOf) : Optional.empty();
    }

    private Path rootOf(Path folder) {
        Path root = folder;
        while (root.getParent() != null && isRegularPackage(root)) {
            root = root.getParent();
        }
        return root;
    }

    private boolean isRegularPackage(Path folder) {
        Folder listed = disk.at(folder);
        return listed.file("__init__.py").isPresent() || listed.file("__init__.pyi").isPresent();
    }

    private List<Folder> userFolders(Optional<Path> ownRoot) {
        Set<Path> roots = new LinkedHashSet<>();
        ownRoot.ifPresent(roots::add);
        roots.addAll(paths.roots());
        roots.addAll(paths.nearby());
        return folders(roots);
    }

    private List<Folder> folders(Iterable<Path> roots) {
        List<Folder> folders = new ArrayList<>();
        for (Path path : roots) {
            folders.add(disk.at(path));
        }
        return folders;
    }

    private static void addModuleNames(Folder folder, Set<String> names) {
        for (String name : folder.names()) {
            String stem =
                    name.endsWith(".pyi")
                            ? name.substring(0, name.length() - 4)
                            : name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
            boolean isModule = stem.length() < name.length() || folder.folder(name).isPresent();
            String module = stem.endsWith("-stubs") ? stem.substring(0, stem.length() - 6) : stem;
            if (isModule && isIdentifier(module) && !module.equals("__pycache__")) {
                names.add(module);
            }
        }
    }
}
