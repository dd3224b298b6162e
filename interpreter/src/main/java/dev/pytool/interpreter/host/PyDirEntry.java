package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// An entry `os.scandir` found.
@PyType(value = "DirEntry", module = "posix", subclassable = false)
public final class PyDirEntry extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDirEntryTable());

    private final Path file;
    private final Object name;
    private final Object path;

    PyDirEntry(Path file, Object name, Object path) {
        super(TYPE);
        this.file = file;
        this.name = name;
        this.path = path;
    }

    private static LinkOption[] links(boolean follow) {
        return follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    }

    @PyGetter("name")
    Object name() {
        return name;
    }

    @PyGetter("path")
    Object path() {
        return path;
    }

    @PyMethod("__fspath__")
    Object fspath() {
        return path;
    }

    @PyMethod("is_dir($self, /, *, follow_symlinks=True)")
    boolean isFolder(boolean follow) {
        return Files.isDirectory(file, links(follow));
    }

    @PyMethod("is_file($self, /, *, follow_symlinks=True)")
    boolean isFile(boolean follow) {
        return Files.isRegularFile(file, links(follow));
    }

    @PyMethod("is_symlink")
    boolean isLink() {
        return Files.isSymbolicLink(file);
    }

    @PyMethod("is_junction")
    boolean isJunction() {
        return false;
    }

    @PyMethod("stat($self, /, *, follow_symlinks=True)")
    Object stat(boolean follow) {
        try {
            return StatResult.of(file, follow);
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyMethod("inode")
    Object inode() {
        try {
            return StatResult.of(file, false).items()[1];
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of("<DirEntry " + Display.reprText(in, name) + ">");
    }
}
