package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.eval.Evaluator;
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
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;

import java.util.ArrayList;
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

    /// The text of a file in UTF-8.
    public Optional<String> readText(String file) {
        return readBytes(file)
                .map(bytes -> {
                    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                });
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

    private Object load(Interp in, String name, Object path) {
        Object finders = in.machine().sys() == null ? null : in.machine().sys().get("meta_path");
        if (finders instanceof PyList list) {
            for (Object finder : list.toArray()) {
                Object spec = MetaFinders.spec(in, finder, name, path);
                if (spec != null) {
                    return MetaFinders.load(in, spec, name);
                }
            }
        }
        Optional<FunctionTable> table = NativeIndex.table(in, name);
        if (table.isPresent()) {
            return NativeModules.make(in, name, table.get());
        }
        List<Object> folders =
                path == null
                        ? Iteration.list(in, in.machine().sys().get("path"))
                        : Iteration.list(in, path);
        for (Object folder : folders) {
            if (!Text.is(folder)) {
                continue;
            }
            Optional<Object> module = fromFolder(in, Text.java(folder), name);
            if (module.isPresent()) {
                return module.get();
            }
        }
        Optional<Object> namespace = namespacePackage(in, folders, name);
        if (namespace.isPresent()) {
            return namespace.get();
        }
        throw Errors.moduleNotFound(name);
    }

    private Optional<Object> fromFolder(Interp in, String folder, String name) {
        String tail = name.substring(name.lastIndexOf('.') + 1);
        String base = (folder.isEmpty() ? System.getProperty("user.dir") : folder) + "/" + tail;
        Optional<byte[]> bytes = readBytes(base + "/__init__.py");
        if (bytes.isPresent()) {
            return Optional.of(fromSource(in, name, base + "/__init__.py", base));
        }
        bytes = readBytes(base + ".py");
        return bytes.isPresent()
                ? Optional.of(fromSource(in, name, base + ".py", null))
                : Optional.empty();
    }

    private Optional<Object> namespacePackage(Interp in, List<Object> folders, String name) {
        String tail = name.substring(name.lastIndexOf('.') + 1);
        List<Object> found = new ArrayList<>();
        for (Object folder : folders) {
            if (Text.is(folder)) {
                String text = Text.java(folder);
                java.io.File candidate =
                        new java.io.File(
                                text.isEmpty() ? System.getProperty("user.dir") : text, tail);
                if (candidate.isDirectory()) {
                    found.add(Text.of(candidate.getPath()));
                }
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PyModuleObject module = new PyModuleObject(name);
        module.put("__path__", new PyList(found));
        module.put("__package__", Text.of(name));
        module.put(
                "__spec__", ModuleSpec.of(name, PyNone.NONE, PyNone.NONE, module.get("__path__")));
        in.machine().modules().put(name, module);
        return Optional.of(module);
    }

    private Object fromSource(Interp in, String name, String file, String packageFolder) {
        PyModuleObject module = new PyModuleObject(name);
        Object loader = new SourceLoader(name, file);
        Object locations = packageFolder == null ? null : new PyList(Text.of(packageFolder));
        ModuleSpec spec = ModuleSpec.of(name, loader, Text.of(file), locations);
        module.put("__spec__", spec);
        module.put("__loader__", loader);
        module.put("__file__", Text.of(file));
        module.put("__cached__", PyNone.NONE);
        module.put("__package__", spec.parent());
        if (locations != null) {
            module.put("__path__", locations);
        }
        spec.attributes().put("_initializing", true);
        in.machine().modules().put(name, module);
        try {
            String text = readText(file).orElse("");
            PyCode code = Source.compile(in, text, file, "exec");
            module.put("__builtins__", in.machine().builtins().attributes());
            Evaluator.run(in, code, module.attributes(), module.attributes(), new PyCell[0]);
        } catch (PyException e) {
            in.machine().modules().remove(name);
            throw e;
        } finally {
            spec.attributes().put("_initializing", false);
        }
        Object now = in.machine().modules().get(name);
        return now == null ? module : now;
    }
}
