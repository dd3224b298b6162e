package dev.pytool.interpreter.host;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// `io.FileIO`: a file by its number, without a buffer.
@PyType(value = "FileIO", module = "_io", base = PyRawIoBase.class)
public final class PyFileIo extends PyRawIoBase {
    public static final PyClass TYPE = PyClass.builtin(new PyFileIoTable());

    private Disk disk;
    private int number = -1;
    private boolean reads;
    private boolean writes;
    private boolean closesNumber = true;
    private String mode = "";

    private PyFileIo(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyFileIo(cls);
    }

    @PySlot("__init__($self, file, mode='r', closefd=True, opener=None)")
    void init(Interp in, Object file, String modes, boolean closing, Object opener) {
        disk = NativeModules.state(in, "posix", PosixModule.class).disk();
        boolean plus = modes.contains("+");
        String kind = modes.replace("b", "").replace("+", "");
        if (!kind.matches("[rwxa]")) {
            throw Errors.value(
                    "Must have exactly one of create/read/write/append mode and at most one plus");
        }
        reads = plus || kind.equals("r");
        writes = plus || !kind.equals("r");
        mode = kind.replace('w', 'w') + "b" + (plus ? "+" : "");
        if (kind.equals("w")) {
            mode = plus ? "rb+" : "wb";
        }
        int flags = plus ? Disk.READ_WRITE : writes ? Disk.WRITE : 0;
        flags |=
                switch (kind) {
                    case "w" -> Disk.CREATE | Disk.TRUNCATE;
                    case "x" -> Disk.CREATE | Disk.EXCLUSIVE;
                    case "a" -> Disk.CREATE | Disk.APPEND;
                    default -> 0;
                };
        closesNumber = closing;
        if (file instanceof Long n) {
            number = (int) (long) n;
            disk.descriptors().at(number);
        } else if (opener != PyNone.NONE) {
            number = Args.toInt(in, in.call(opener, file, (long) flags));
        } else {
            number = disk.open(in, file, flags);
        }
        attributes().put("name", file);
        if (kind.equals("a") && file().isSeekable()) {
            seek(in, 0L, 2L);
        }
    }

    private Descriptor file() {
        if (isClosed()) {
            throw Errors.value("I/O operation on closed file");
        }
        return disk.descriptors().at(number);
    }

    private Descriptor readingFile(Interp in) {
        Descriptor file = file();
        if (!reads) {
            throw unsupported(in, "File not open for reading");
        }
        return file;
    }

    /// All that is left, or at most `most` bytes where that is not negative.
    byte[] take(Interp in, long most) {
        Descriptor file = readingFile(in);
        try {
            if (most >= 0) {
                return file.read(in, (int) Math.min(most, Integer.MAX_VALUE - 8));
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] part = file.read(in, chunk(file));
            while (part.length > 0) {
                all.writeBytes(part);
                part = file.read(in, chunk(file));
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    private static int chunk(Descriptor file) throws IOException {
        long left = file instanceof OpenFile open ? open.left() : 0;
        return Math.clamp(left, IoModule.BUFFER, 1 << 20);
    }

    @Override
    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        return new PyBytes(take(in, limit(in, size)));
    }

    @Override
    @PyMethod("readall($self, /)")
    Object readAll(Interp in) {
        return new PyBytes(take(in, -1));
    }

    @PyMethod("readinto($self, buffer, /)")
    long readInto(Interp in, Object buffer) {
        return into(in, buffer, take(in, Sequences.length(in, buffer)));
    }

    @PyMethod("write($self, b, /)")
    long write(Interp in, Object data) {
        Descriptor file = file();
        if (!writes) {
            throw unsupported(in, "File not open for writing");
        }
        byte[] bytes = PyBytes.bytesOf(in, data);
        try {
            return file.write(in, bytes);
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @Override
    @PyMethod("seek($self, pos, whence=0, /)")
    Object seek(Interp in, Object offset, Object whence) {
        try {
            long at = file().seek(Args.toLong(in, offset), Args.toInt(in, whence));
            if (at < 0) {
                throw HostErrors.number(22, null);
            }
            return at;
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @Override
    @PyMethod("truncate($self, size=None, /)")
    Object truncate(Interp in, Object size) {
        if (!(file() instanceof OpenFile file)) {
            throw HostErrors.number(22, null);
        }
        if (!writes) {
            throw unsupported(in, "File not open for writing");
        }
        try {
            long to = size == PyNone.NONE ? file.bytes().position() : Args.toLong(in, size);
            file.resize(to);
            return to;
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @Override
    @PyMethod("close($self, /)")
    void close(Interp in) {
        if (!isClosed()) {
            markClosed();
            if (closesNumber && number >= 0) {
                disk.descriptors().close(number);
            }
        }
    }

    @Override
    @PyMethod("readable($self, /)")
    boolean readable(Interp in) {
        file();
        return reads;
    }

    @Override
    @PyMethod("writable($self, /)")
    boolean writable(Interp in) {
        file();
        return writes;
    }

    @Override
    @PyMethod("seekable($self, /)")
    boolean seekable(Interp in) {
        return file().isSeekable();
    }

    @Override
    @PyMethod("fileno($self, /)")
    Object fileno(Interp in) {
        file();
        return (long) number;
    }

    @PyGetter("mode")
    Object mode() {
        return mode;
    }

    @PyGetter("closefd")
    boolean closesNumber() {
        return closesNumber;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(
                isClosed()
                        ? "<_io.FileIO [closed]>"
                        : "<_io.FileIO name="
                                + Display.reprText(in, attributes().get("name"))
                                + " mode='"
                                + mode
                                + "' closefd="
                                + (closesNumber ? "True" : "False")
                                + ">");
    }
}
