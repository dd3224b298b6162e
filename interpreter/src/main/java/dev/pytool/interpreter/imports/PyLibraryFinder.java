package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The path entry finder of the bundled library and of the packages in it.
@PyType(value = "LibraryFinder", module = "_imp", home = "-", subclassable = false)
final class PyLibraryFinder extends PyObject {
    static final PyClass TYPE = PyClass.builtin(new PyLibraryFinderTable());

    private final String folder;

    PyLibraryFinder(String folder) {
        super(TYPE);
        this.folder = folder;
    }

    @PyMethod("find_spec($self, fullname, target=None)")
    Object spec(Interp in, String name, Object target) {
        return in.machine().imports().librarySpec(in, folder, name).orElse(PyNone.NONE);
    }

    @PyMethod("invalidate_caches")
    void invalidate() {}

    @PySlot("__repr__")
    Object repr() {
        return Text.of("<LibraryFinder object at " + Identity.hex(this) + ">");
    }
}
