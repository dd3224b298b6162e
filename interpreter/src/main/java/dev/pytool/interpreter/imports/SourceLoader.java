package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The loader of modules that the machine reads itself: from the library archive or from files.
@PyType(
        value = "SourceFileLoader",
        module = "_frozen_importlib_external",
        home = "-",
        instanceDict = true)
public final class SourceLoader extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new SourceLoaderTable());

    private final String name;
    private final String file;

    SourceLoader(String name, String file) {
        super(TYPE);
        this.name = name;
        this.file = file;
        attributes().put("name", Text.of(name));
        attributes().put("path", Text.of(file));
    }

    String module() {
        return name;
    }

    String path() {
        return file;
    }

    @PyMethod("create_module($self, spec, /)")
    Object make(Object spec) {
        return PyNone.NONE;
    }

    @PyMethod("exec_module($self, module, /)")
    void run(Interp in, Object module) {
        PyDict globals = (PyDict) Attributes.read(in, module, "__dict__");
        globals.put("__builtins__", in.machine().builtins().attributes());
        Evaluator.run(in, (PyCode) code(in, Text.of(name)), globals, globals, new PyCell[0]);
    }

    @PyMethod("get_source($self, fullname, /)")
    Object source(Interp in, Object fullname) {
        return Text.of(in.machine().imports().readText(file).orElse(""));
    }

    @PyMethod("get_filename($self, fullname=None, /)")
    Object file(Object fullname) {
        return Text.of(file);
    }

    @PyMethod("is_package($self, fullname, /)")
    boolean isPackage(Object fullname) {
        return file.endsWith("__init__.py");
    }

    @PyMethod("get_code($self, fullname, /)")
    Object code(Interp in, Object fullname) {
        return in.machine()
                .imports()
                .code(in, file, file)
                .orElseThrow(() -> Errors.importError("source not available", name));
    }

    @PyMethod("get_data($self, path, /)")
    Object data(Interp in, String path) {
        byte[] bytes =
                in.machine()
                        .imports()
                        .readBytes(path)
                        .orElseThrow(
                                () -> Errors.os(2, "No such file or directory", Text.of(path)));
        return new PyBytes(bytes);
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<_frozen_importlib_external.SourceFileLoader object at "
                        + Identity.hex(this)
                        + ">");
    }
}
