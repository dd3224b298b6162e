package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.modules.NativeIndex;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.FunctionTable;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.parser.text.SourceText;

import java.util.List;
import java.util.Optional;

/// Where modules come from: native modules, the library archive `data/stdlib.zip`, the folders of
/// `sys.path`.
public final class ImportState {
    private final java.nio.file.Path archivePath;
    private final String library;
    private java.util.zip.ZipFile archive;
    private String givenName = "";
    private String givenText = "";
    private Optional<Machinery> machinery = Optional.empty();
    private boolean installing;
    private Optional<CompiledLibrary> compiled = Optional.empty();
    private boolean compiledSought;

    public ImportState(java.nio.file.Path home) {
        archivePath = home.resolve("data").resolve("stdlib.zip");
        library = archivePath.toString();
    }

    /// What stands for the library in `sys.path` and in file names.
    public String library() {
        return library;
    }

    private java.util.zip.ZipFile archive() throws java.io.IOException {
        if (archive == null) {
            archive = new java.util.zip.ZipFile(archivePath.toFile());
        }
        return archive;
    }

    /// Whether a file lies in the library.
    boolean isInLibrary(String file) {
        return file.startsWith(library + "/");
    }

    /// The library's code that the build compiled; sought when the first module asks for it.
    private Optional<CompiledLibrary> compiled() {
        if (!compiledSought) {
            compiledSought = true;
            compiled = CompiledLibrary.ofThisBuild();
        }
        return compiled;
    }

    /// The code of a source file.
    ///
    /// @param shown what the code says it comes from
    Optional<PyCode> code(Interp in, String file, String shown) {
        if (isInLibrary(file) && in.machine().options().optimize() == 0) {
            String name = file.substring(library.length() + 1);
            Optional<PyCode> known = compiled().flatMap(each -> each.code(in, name, shown));
            if (known.isPresent()) {
                return known;
            }
        }
        return readBytes(file)
                .map(bytes -> Source.compile(in, SourceInput.decode(bytes, shown), shown, "exec"));
    }

    /// Installs the library's import system, if it is not yet.
    public void installMachinery(Interp in) {
        if (machinery.isEmpty() && !installing) {
            installing = true;
            try {
                machinery = Optional.of(Machinery.install(in));
            } finally {
                installing = false;
            }
        }
    }

    private Machinery machinery(Interp in) {
        installMachinery(in);
        return machinery.orElseThrow(() -> Errors.system("the import system is not installed yet"));
    }

    /// Names of the library's top modules and packages.
    public List<String> libraryNames() {
        java.util.TreeSet<String> names = new java.util.TreeSet<>();
        try {
            archive().stream()
                    .forEach(entry -> {
                        String name = entry.getName();
                        int slash = name.indexOf('/');
                        names.add(slash >= 0 ? name.substring(0, slash) : name.replace(".py", ""));
                    });
        } catch (java.io.IOException e) {
            throw Errors.os(5, "Input/output error", Text.of(library));
        }
        return List.copyOf(names);
    }

    /// The bytes of a file, inside the archive or outside.
    public Optional<byte[]> readBytes(String file) {
        try {
            if (file.startsWith(library + "/")) {
                java.util.zip.ZipEntry entry =
                        archive().getEntry(file.substring(library.length() + 1));
                return entry == null
                        ? Optional.empty()
                        : Optional.of(archive().getInputStream(entry).readAllBytes());
            }
            java.nio.file.Path path = java.nio.file.Path.of(file);
            return java.nio.file.Files.isRegularFile(path)
                    ? Optional.of(java.nio.file.Files.readAllBytes(path))
                    : Optional.empty();
        } catch (java.io.IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The text of a file, whose byte-order mark and encoding cookie count; bytes that do not
    /// decode are replaced.
    public Optional<String> readText(String file) {
        return readBytes(file).map(bytes -> SourceText.decode(bytes).source().text());
    }

    /// The lines of a file, or of the text given for this very name; tracebacks show them.
    public Optional<java.util.List<String>> sourceLines(String file) {
        Optional<String> text = file == givenName ? Optional.of(givenText) : readText(file);
        return text.map(t -> java.util.List.of(t.split("\r\n|\r|\n", -1)));
    }

    /// Remembers the text behind a name that is no file, such as that of `-c`. The name counts as
    /// this object only: other code may call itself the same.
    public void giveSource(String name, String text) {
        givenName = name;
        givenText = text;
    }

    /// The module of a dotted name itself (not its top package), imported where it is not yet.
    public Object importModule(Interp in, String name) {
        Object known = in.machine().modules().get(name);
        if (known != null) {
            if (known == PyNone.NONE) {
                PyException e =
                        Errors.of(
                                ExceptionTypes.MODULE_NOT_FOUND_ERROR,
                                Text.of("import of " + name + " halted; None in sys.modules"));
                e.value().setField("name", Text.of(name));
                throw e;
            }
            return known;
        }
        if (name.startsWith("importlib") || in.machine().sys() != null && isSteered(in)) {
            installMachinery(in);
        }
        if (machinery.isPresent() && !machinery.get().isUntouched(in)) {
            return machinery.get().load(in, name);
        }
        int dot = name.lastIndexOf('.');
        Object path = null;
        Object parent = null;
        if (dot > 0) {
            String parentName = name.substring(0, dot);
            parent = importModule(in, parentName);
            known = in.machine().modules().get(name);
            if (known != null) {
                return known;
            }
            path = Attributes.readOrNull(in, parent, "__path__");
            if (path == null) {
                PyException e =
                        Errors.of(
                                ExceptionTypes.MODULE_NOT_FOUND_ERROR,
                                Text.of(
                                        "No module named '"
                                                + name
                                                + "'; '"
                                                + parentName
                                                + "' is not a package"));
                e.value().setField("name", Text.of(name));
                throw e;
            }
        }
        Object module = load(in, name, path);
        if (parent != null) {
            Attributes.write(in, parent, name.substring(dot + 1).intern(), module);
        }
        return module;
    }

    /// Whether a program set finders of its own before the import system was installed.
    private boolean isSteered(Interp in) {
        return machinery.isEmpty() && !installing && in.machine().sys().get("meta_path") != null;
    }

    private Object load(Interp in, String name, Object path) {
        Optional<FunctionTable> table = NativeIndex.table(in, name);
        if (table.isPresent()) {
            PyModuleObject module = NativeModules.make(in, name, table.get());
            if (machinery.isPresent()) {
                module.put("__spec__", machinery.get().nativeSpec(in, name));
                module.put("__loader__", Attributes.read(in, module.get("__spec__"), "loader"));
            }
            return module;
        }
        in.machine().unwritten().writeOut(in);
        Object all = path == null ? in.machine().sys().get("path") : path;
        boolean elsewhere = false;
        for (Object folder : Iteration.list(in, all)) {
            if (!Text.is(folder)) {
                continue;
            }
            if (machinery.isPresent() && machinery.get().isForeign(in, folder)) {
                return machinery.get().load(in, name);
            }
            Optional<SourceLoader> found = inFolder(Text.java(folder), name);
            if (found.isPresent()) {
                return fromSource(in, found.get());
            }
            elsewhere |= maybeElsewhere(Text.java(folder), name);
        }
        if (elsewhere) {
            return machinery(in).load(in, name);
        }
        throw Errors.moduleNotFound(name);
    }

    /// Whether only the library's import system can tell what a place of the search path holds: a
    /// folder that may be a namespace package, an archive.
    private boolean maybeElsewhere(String folder, String name) {
        String tail = name.substring(name.lastIndexOf('.') + 1);
        java.io.File candidate = new java.io.File(absolute(folder), tail);
        return candidate.isDirectory()
                || new java.io.File(candidate.getPath() + ".pyc").isFile()
                || !folder.startsWith(library) && ImpModule.isInFile(absolute(folder));
    }

    private static String absolute(String folder) {
        return folder.isEmpty() ? System.getProperty("user.dir") : folder;
    }

    private Optional<SourceLoader> inFolder(String folder, String name) {
        String base = absolute(folder) + "/" + name.substring(name.lastIndexOf('.') + 1);
        String inner = base + "/__init__.py";
        if (isFile(inner)) {
            return Optional.of(new SourceLoader(name, inner));
        }
        return isFile(base + ".py")
                ? Optional.of(new SourceLoader(name, base + ".py"))
                : Optional.empty();
    }

    private boolean isFile(String file) {
        if (!isInLibrary(file)) {
            return new java.io.File(file).isFile();
        }
        try {
            return archive().getEntry(file.substring(library.length() + 1)) != null;
        } catch (java.io.IOException e) {
            throw Errors.os(5, "Input/output error", Text.of(library));
        }
    }

    /// The spec of a module in a folder of the library.
    Optional<Object> librarySpec(Interp in, String folder, String name) {
        return inFolder(folder, name)
                .map(loader -> machinery(in).spec(in, loader, locations(loader)));
    }

    /// The `__path__` of a package; `null` for other modules.
    private static PyList locations(SourceLoader loader) {
        String file = loader.path();
        return file.endsWith("/__init__.py")
                ? new PyList(Text.of(file.substring(0, file.lastIndexOf('/'))))
                : null;
    }

    private Object fromSource(Interp in, SourceLoader loader) {
        String name = loader.module();
        PyModuleObject module = new PyModuleObject(name);
        PyList locations = locations(loader);
        Object spec =
                machinery.isPresent()
                        ? machinery.get().spec(in, loader, locations)
                        : ModuleSpec.of(name, loader, Text.of(loader.path()), locations);
        module.put("__spec__", spec);
        module.put("__loader__", Attributes.read(in, spec, "loader"));
        module.put("__file__", Text.of(loader.path()));
        module.put("__cached__", Attributes.read(in, spec, "cached"));
        module.put("__package__", Attributes.read(in, spec, "parent"));
        if (locations != null) {
            module.put("__path__", Attributes.read(in, spec, "submodule_search_locations"));
        }
        Attributes.write(in, spec, "_initializing", true);
        in.machine().modules().put(name, module);
        try {
            loader.run(in, module);
        } catch (PyException e) {
            in.machine().modules().remove(name);
            throw e;
        } finally {
            Attributes.write(in, module.get("__spec__"), "_initializing", false);
        }
        Object now = in.machine().modules().get(name);
        return now == null ? module : now;
    }
}
