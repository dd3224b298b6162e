package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.eval.PyTraceback;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;

import java.util.Arrays;

/// The library's import system written in Python: `importlib._bootstrap` and its other half.
///
/// It is installed when a program first asks for it: imports `importlib`, reads `sys.meta_path`, or
/// imports what only it can import (namespace packages, archives). From then on specs and loaders
/// are its objects; [ImportState] goes on importing natively, with the same results, as long as the
/// program left finders and hooks as they were installed.
final class Machinery {
    private static final String INNER = "<frozen importlib._bootstrap>";
    private static final String OUTER = "<frozen importlib._bootstrap_external>";

    private final PyModuleObject inner;
    private final PyModuleObject outer;
    private final PyModuleObject sys;
    private final Object[] finders;
    private final Object[] hooks;

    private Machinery(PyModuleObject inner, PyModuleObject outer, PyModuleObject sys) {
        this.inner = inner;
        this.outer = outer;
        this.sys = sys;
        finders = ((PyList) sys.get("meta_path")).toArray();
        hooks = ((PyList) sys.get("path_hooks")).toArray();
    }

    static Machinery install(Interp in) {
        ImportState imports = in.machine().imports();
        PyModuleObject sys = in.machine().sys();
        Object given = sys.get("meta_path");
        sys.put("meta_path", new PyList());
        sys.put("path_hooks", new PyList());
        sys.put("path_importer_cache", new PyDict());
        for (String name :
                new String[] {"_io", "_thread", "_warnings", "_weakref", "marshal", "posix"}) {
            imports.importModule(in, name);
        }
        PyModuleObject imp = (PyModuleObject) imports.importModule(in, "_imp");
        PyModuleObject inner = run(in, "_frozen_importlib", "_bootstrap.py", INNER);
        in.callMethod(inner, "_install", sys, imp);
        PyModuleObject outer =
                run(in, "_frozen_importlib_external", "_bootstrap_external.py", OUTER);
        in.callMethod(inner, "_install_external_importers");
        in.callMethod(sys.get("path_hooks"), "insert", 0L, imp.get("_archive_hook"));
        Machinery machinery = new Machinery(inner, outer, sys);
        for (Object module : in.machine().modules().entryArray().stream().map(e -> e[1]).toList()) {
            if (module instanceof PyModuleObject m) {
                machinery.adopt(in, m);
            }
        }
        if (given != null) {
            sys.put("meta_path", given);
        }
        return machinery;
    }

    private static PyModuleObject run(Interp in, String name, String source, String file) {
        ImportState imports = in.machine().imports();
        PyModuleObject module = new PyModuleObject(name);
        module.put("__package__", "");
        module.put("__builtins__", in.machine().builtins().attributes());
        in.machine().modules().put(name, module);
        PyCode code =
                imports.code(in, imports.library() + "/importlib/" + source, file).orElseThrow();
        Evaluator.run(in, code, module.attributes(), module.attributes(), new PyCell[0]);
        return module;
    }

    /// Gives a module that was imported before the installation what this system would have given.
    private void adopt(Interp in, PyModuleObject module) {
        if (module.get("__spec__") instanceof ModuleSpec spec
                && spec.attributes().get("loader") instanceof SourceLoader loader) {
            Object made = spec(in, loader, module.get("__path__"));
            Attributes.write(in, made, "_initializing", spec.attributes().get("_initializing"));
            module.put("__spec__", made);
            module.put("__loader__", Attributes.read(in, made, "loader"));
        }
    }

    /// The spec of a module with source.
    ///
    /// @param locations the `__path__` of a package, or `null`
    Object spec(Interp in, SourceLoader found, Object locations) {
        String file = found.path();
        boolean library = in.machine().imports().isInLibrary(file);
        Object loader =
                library
                        ? found
                        : in.call(
                                outer.get("SourceFileLoader"),
                                Text.of(found.module()),
                                Text.of(file));
        Object[] values = {
            Text.of(found.module()),
            Text.of(file),
            loader,
            locations == null ? PyNone.NONE : locations
        };
        return in.call(
                outer.get("spec_from_file_location"),
                values,
                new String[] {"loader", "submodule_search_locations"});
    }

    /// The spec of a native module.
    Object nativeSpec(Interp in, String name) {
        return in.call(
                inner.get("spec_from_loader"),
                new Object[] {Text.of(name), inner.get("BuiltinImporter"), "built-in"},
                new String[] {"origin"});
    }

    /// Whether finders, hooks and what they have found so far are as installed.
    boolean isUntouched(Interp in) {
        return sys.get("meta_path") instanceof PyList path
                && sys.get("path_hooks") instanceof PyList list
                && same(path, finders)
                && same(list, hooks);
    }

    private static boolean same(PyList list, Object[] before) {
        if (list.size() != before.length) {
            return false;
        }
        for (int i = 0; i < before.length; i++) {
            if (list.at(i) != before[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether a program put a finder of its own in charge of a folder.
    boolean isForeign(Interp in, Object folder) {
        if (!(sys.get("path_importer_cache") instanceof PyDict cache)) {
            return true;
        }
        Object finder = cache.get(in, folder);
        return finder != null
                && finder != PyNone.NONE
                && !(finder instanceof PyLibraryFinder)
                && PyClass.of(finder) != outer.get("FileFinder");
    }

    /// Imports by the Python code alone.
    Object load(Interp in, String name) {
        try {
            return in.callMethod(inner, "_find_and_load", Text.of(name), inner.get("_gcd_import"));
        } catch (PyException e) {
            e.value().traceTo(withoutFrames(e));
            throw e;
        }
    }

    /// The traceback without the frames of the import system, as CPython's `import` statement
    /// leaves it: chains of them that end in `_call_with_frames_removed`, or all of them where the
    /// error is an ImportError.
    private static PyTraceback withoutFrames(PyException e) {
        boolean all = e.is(ExceptionTypes.IMPORT_ERROR);
        PyTraceback[] levels = levels(e.value().traceback());
        boolean[] dropped = new boolean[levels.length];
        int chain = -1;
        for (int i = 0; i < levels.length; i++) {
            PyCode code = levels[i].frame().code();
            if (!code.file().equals(INNER) && !code.file().equals(OUTER)) {
                chain = -1;
                continue;
            }
            chain = chain < 0 ? i : chain;
            if (all || code.name().equals("_call_with_frames_removed")) {
                Arrays.fill(dropped, chain, i + 1, true);
            }
        }
        PyTraceback kept = null;
        for (int i = levels.length - 1; i >= 0; i--) {
            if (!dropped[i]) {
                kept =
                        new PyTraceback(
                                kept, levels[i].frame(), levels[i].instruction(), levels[i].line());
            }
        }
        return kept;
    }

    private static PyTraceback[] levels(PyTraceback first) {
        java.util.List<PyTraceback> levels = new java.util.ArrayList<>();
        for (PyTraceback level = first; level != null; level = level.next()) {
            levels.add(level);
        }
        return levels.toArray(new PyTraceback[0]);
    }
}
