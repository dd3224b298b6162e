package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/// A program's working folder and its table of open files.
final class Disk {
    static final int WRITE = 1;
    static final int READ_WRITE = 2;
    static final int CREATE = 0100;
    static final int EXCLUSIVE = 0200;
    static final int TRUNCATE = 01000;
    static final int APPEND = 02000;

    private final Descriptors descriptors = new Descriptors();
    private Path folder = Path.of(System.getProperty("user.dir"));

    Path folder() {
        return folder;
    }

    void enter(Path other) {
        folder = other;
    }

    /// `os.fspath`: a str or a `PyBytes`.
    static Object plainPath(Interp in, Object path) {
        if (Text.is(path) || path instanceof PyBytes) {
            return path;
        }
        Object method = PyClass.of(path).lookup("__fspath__");
        if (method == null) {
            throw Errors.type(
                    "expected str, bytes or os.PathLike object, not " + PyClass.of(path).name());
        }
        Object answer = in.callSpecial(method, path);
        if (Text.is(answer) || answer instanceof PyBytes) {
            return answer;
        }
        throw Errors.type(
                "expected "
                        + PyClass.of(path).name()
                        + ".__fspath__() to return str or bytes, not "
                        + PyClass.of(answer).name());
    }

    static String text(Interp in, Object path) {
        Object plain = plainPath(in, path);
        String text =
                plain instanceof PyBytes b
                        ? new String(b.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                        : Text.java(Text.plain(plain));
        if (text.indexOf('\0') >= 0) {
            throw Errors.value("embedded null character in path");
        }
        return text;
    }

    /// The file of a path argument; a number is an open file.
    Path path(Interp in, Object path) {
        if (path instanceof Long number) {
            return descriptors.at(number).path();
        }
        in.machine().unwritten().writeOut(in);
        String text = text(in, path);
        if (text.isEmpty()) {
            throw HostErrors.number(2, path);
        }
        try {
            return folder.resolve(text);
        } catch (java.nio.file.InvalidPathException e) {
            throw HostErrors.number(22, path);
        }
    }

    /// The table of file descriptors.
    Descriptors descriptors() {
        return descriptors;
    }

    int open(Interp in, Object name, int flags) {
        Path path = path(in, name);
        if (Files.isDirectory(path)) {
            throw HostErrors.number((flags & EXCLUSIVE) != 0 ? 17 : 21, name);
        }
        Set<OpenOption> options = new HashSet<>();
        boolean writes = (flags & (WRITE | READ_WRITE)) != 0;
        if (!writes || (flags & READ_WRITE) != 0) {
            options.add(StandardOpenOption.READ);
        }
        if (writes) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & CREATE) != 0) {
            options.add(
                    (flags & EXCLUSIVE) != 0
                            ? StandardOpenOption.CREATE_NEW
                            : StandardOpenOption.CREATE);
        }
        if ((flags & TRUNCATE) != 0 && writes) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        try {
            return descriptors.add(
                    new OpenFile(Files.newByteChannel(path, options), path, (flags & APPEND) != 0));
        } catch (IOException e) {
            throw HostErrors.of(e, name);
        }
    }
}
