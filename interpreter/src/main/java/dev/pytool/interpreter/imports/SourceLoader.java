package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The loader of modules that the machine reads itself: from the library archive or from files.
@PyType(value = "SourceFileLoader", module = "importlib.machinery", home = "-", instanceDict = true)
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
        String text =
                in.machine()
                        .imports()
                        .readText(file)
                        .orElseThrow(() -> Errors.importError("source not available", name));
        return Source.compile(in, text, file, "exec");
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
