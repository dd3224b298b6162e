package dev.pytool.interpreter.host;

import dev.pytool.interpreter.modules.Record;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Module `posix`: the environment, folders, files by number and by name. Starting processes,
/// signals, owners and `dir_fd` are not built.
@PyModule("posix")
public final class PosixModule {
    private static final long NANOS = 1_000_000_000L;
    private final Disk disk = new Disk();
    private final ChildProcesses children = new ChildProcesses();
    private final Map<String, String> variables = new ConcurrentHashMap<>(System.getenv());

    public PosixModule(Interp in) {
        Descriptors descriptors = disk.descriptors();
        descriptors.put(0, StreamEnd.reading(in.machine().input()));
        descriptors.put(1, StreamEnd.writing(in.machine().output()));
        descriptors.put(2, StreamEnd.writing(in.machine().errors()));
    }

    Disk disk() {
        return disk;
    }

    ChildProcesses children() {
        return children;
    }

    /// The environment that child processes get.
    Map<String, String> variables() {
        return variables;
    }

    @PyConstant("_have_functions")
    static Object available() {
        return new PyList();
    }

    @PyConstant("error")
    static Object error() {
        return ExceptionTypes.OS_ERROR;
    }

    @PyConstant("stat_result")
    static Object statResult() {
        return StatResult.TYPE;
    }

    @PyConstant("terminal_size")
    static Object terminalSize() {
        return Record.type("os.terminal_size", "columns lines");
    }

    @PyConstant("environ")
    static Object environment(Interp in) {
        PyDict all = new PyDict();
        System.getenv().forEach((name, value) -> all.put(in, bytes(name), bytes(value)));
        return all;
    }

    private static PyBytes bytes(String text) {
        return new PyBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @PyConstant("F_OK")
    static final long EXISTS = 0;

    @PyConstant("R_OK")
    static final long READABLE = 4;

    @PyConstant("W_OK")
    static final long WRITABLE = 2;

    @PyConstant("X_OK")
    static final long RUNNABLE = 1;

    @PyConstant("O_RDONLY")
    static final long READ = 0;

    @PyConstant("O_WRONLY")
    static final long WRITE = Disk.WRITE;

    @PyConstant("O_RDWR")
    static final long READ_WRITE = Disk.READ_WRITE;

    @PyConstant("O_CREAT")
    static final long CREATE = Disk.CREATE;

    @PyConstant("O_EXCL")
    static final long EXCLUSIVE = Disk.EXCLUSIVE;

    @PyConstant("O_TRUNC")
    static final long TRUNCATE = Disk.TRUNCATE;

    @PyConstant("O_APPEND")
    static final long APPEND = Disk.APPEND;

    @PyConstant("O_CLOEXEC")
    static final long CLOSE_ON_EXEC = 02000000;

    @PyFunction
    static void _exit(Interp in, long status) {
        Runtime.getRuntime().halt((int) status);
    }

    @PyFunction("putenv($module, name, value, /)")
    void putenv(Interp in, Object name, Object value) {
        variables.put(Disk.text(in, name), Disk.text(in, value));
    }

    @PyFunction("unsetenv($module, name, /)")
    void unsetenv(Interp in, Object name) {
        variables.remove(Disk.text(in, name));
    }

    @PyFunction("fspath($module, /, path)")
    static Object fspath(Interp in, Object path) {
        return Disk.plainPath(in, path);
    }

    @PyFunction
    Object getcwd() {
        return Text.of(disk.folder().toString());
    }

    @PyFunction
    Object getcwdb() {
        return bytes(disk.folder().toString());
    }

    @PyFunction("chdir($module, /, path)")
    void chdir(Interp in, Object path) {
        Path folder = disk.path(in, path);
        if (!Files.isDirectory(folder)) {
            throw HostErrors.number(Files.exists(folder) ? 20 : 2, path);
        }
        try {
            disk.enter(folder.toRealPath());
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction
    static long getpid() {
        return ProcessHandle.current().pid();
    }

    @PyFunction
    static long getppid() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    }

    @PyFunction
    static Object cpu_count() {
        return (long) Runtime.getRuntime().availableProcessors();
    }

    @PyFunction
    static Object urandom(long size) {
        if (size < 0) {
            throw Errors.value("negative argument not allowed");
        }
        byte[] bytes = new byte[(int) size];
        new java.security.SecureRandom().nextBytes(bytes);
        return new PyBytes(bytes);
    }

    @PyFunction("listdir($module, /, path=None)")
    Object listdir(Interp in, Object path) {
        boolean raw = path instanceof PyBytes;
        List<Object> names = new ArrayList<>();
        for (Path entry : entries(in, path == PyNone.NONE ? "." : path)) {
            String name = entry.getFileName().toString();
            names.add(raw ? bytes(name) : Text.of(name));
        }
        return new PyList(names.toArray());
    }

    private List<Path> entries(Interp in, Object path) {
        try (Stream<Path> found = Files.list(disk.path(in, path))) {
            return found.toList();
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction("scandir($module, /, path=None)")
    Object scandir(Interp in, Object path) {
        Object folder = path == PyNone.NONE ? "." : Disk.plainPath(in, path);
        String prefix = Disk.text(in, folder);
        prefix = prefix.endsWith("/") ? prefix : prefix + "/";
        List<PyDirEntry> entries = new ArrayList<>();
        for (Path entry : entries(in, folder)) {
            String name = entry.getFileName().toString();
            entries.add(
                    folder instanceof PyBytes
                            ? new PyDirEntry(entry, bytes(name), bytes(prefix + name))
                            : new PyDirEntry(entry, Text.of(name), Text.of(prefix + name)));
        }
        return new PyScanDir(entries);
    }

    @PyFunction("stat($module, /, path, *, dir_fd=None, follow_symlinks=True)")
    Object stat(Interp in, Object path, Object folder, boolean follow) {
        try {
            return StatResult.of(disk.path(in, path), follow);
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction("lstat($module, /, path, *, dir_fd=None)")
    Object lstat(Interp in, Object path, Object folder) {
        return stat(in, path, folder, false);
    }

    @PyFunction(
            "access($module, /, path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
    boolean access(
            Interp in, Object path, long mode, Object folder, Object effective, Object follow) {
        Path file = disk.path(in, path);
        return Files.exists(file)
                && ((mode & READABLE) == 0 || Files.isReadable(file))
                && ((mode & WRITABLE) == 0 || Files.isWritable(file))
                && ((mode & RUNNABLE) == 0 || Files.isExecutable(file));
    }

    @PyFunction("mkdir($module, /, path, mode=511, *, dir_fd=None)")
    void mkdir(Interp in, Object path, long mode, Object folder) {
        try {
            Path made = Files.createDirectory(disk.path(in, path));
            if (mode != 0777) {
                Files.setAttribute(made, "unix:mode", (int) mode);
            }
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction("rmdir($module, /, path, *, dir_fd=None)")
    void rmdir(Interp in, Object path, Object folder) {
        Path file = disk.path(in, path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw HostErrors.number(20, path);
        }
        delete(file, path);
    }

    @PyFunction("unlink($module, /, path, *, dir_fd=None)")
    void unlink(Interp in, Object path, Object folder) {
        Path file = disk.path(in, path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw HostErrors.number(21, path);
        }
        delete(file, path);
    }

    @PyFunction("remove($module, /, path, *, dir_fd=None)")
    void remove(Interp in, Object path, Object folder) {
        unlink(in, path, folder);
    }

    private static void delete(Path file, Object path) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction("rename($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    void rename(Interp in, Object from, Object to, Object fromFolder, Object toFolder) {
        try {
            Files.move(
                    disk.path(in, from),
                    disk.path(in, to),
                    new CopyOption[] {StandardCopyOption.ATOMIC_MOVE});
        } catch (IOException e) {
            throw HostErrors.of(e, from);
        }
    }

    @PyFunction("replace($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    void replace(Interp in, Object from, Object to, Object fromFolder, Object toFolder) {
        rename(in, from, to, fromFolder, toFolder);
    }

    @PyFunction("symlink($module, /, src, dst, target_is_directory=False, *, dir_fd=None)")
    void symlink(Interp in, Object from, Object to, Object isFolder, Object folder) {
        try {
            Files.createSymbolicLink(disk.path(in, to), Path.of(Disk.text(in, from)));
        } catch (IOException e) {
            throw HostErrors.of(e, from);
        }
    }

    @PyFunction(
            "link($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    void link(
            Interp in, Object from, Object to, Object fromFolder, Object toFolder, Object follow) {
        try {
            Files.createLink(disk.path(in, to), disk.path(in, from));
        } catch (IOException e) {
            throw HostErrors.of(e, from);
        }
    }

    @PyFunction("readlink($module, /, path, *, dir_fd=None)")
    Object readlink(Interp in, Object path, Object folder) {
        try {
            String target = Files.readSymbolicLink(disk.path(in, path)).toString();
            return path instanceof PyBytes ? bytes(target) : Text.of(target);
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction("chmod($module, /, path, mode, *, dir_fd=None, follow_symlinks=True)")
    void chmod(Interp in, Object path, long mode, Object folder, Object follow) {
        try {
            Files.setAttribute(disk.path(in, path), "unix:mode", (int) mode);
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction(
            "utime($module, /, path, times=None, *, ns=<absent>, dir_fd=None, follow_symlinks=True)")
    void utime(Interp in, Object path, Object times, Object nanos, Object folder, Object follow) {
        long accessed = System.currentTimeMillis() * 1_000_000L;
        long modified = accessed;
        if (nanos != null) {
            List<Object> both = in.listOf(nanos);
            accessed = Args.toLong(in, both.get(0));
            modified = Args.toLong(in, both.get(1));
        } else if (times != PyNone.NONE) {
            List<Object> both = in.listOf(times);
            accessed = (long) (Args.toDouble(in, both.get(0)) * NANOS);
            modified = (long) (Args.toDouble(in, both.get(1)) * NANOS);
        }
        try {
            Files.getFileAttributeView(disk.path(in, path), BasicFileAttributeView.class)
                    .setTimes(
                            FileTime.from(modified, TimeUnit.NANOSECONDS),
                            FileTime.from(accessed, TimeUnit.NANOSECONDS),
                            null);
        } catch (IOException e) {
            throw HostErrors.of(e, path);
        }
    }

    @PyFunction("open($module, /, path, flags, mode=511, *, dir_fd=None)")
    long open(Interp in, Object path, long flags, long mode, Object folder) {
        return disk.open(in, path, (int) flags);
    }

    @PyFunction("isatty($module, fd, /)")
    static boolean isatty(long number) {
        return Terminals.isTerminal(number);
    }

    @PyFunction("umask($module, mask, /)")
    static long umask(long mask) {
        throw Errors.notImplemented("os.umask is not built");
    }

    @PyFunction("strerror($module, code, /)")
    static Object strerror(long code) {
        return Text.of(HostErrors.text((int) code));
    }

    @PyFunction
    static long getuid() {
        return identity("uid");
    }

    @PyFunction
    static long getgid() {
        return identity("gid");
    }

    @PyFunction
    static long geteuid() {
        return identity("uid");
    }

    private static long identity(String which) {
        try {
            return ((Number) Files.getAttribute(Path.of("/proc/self"), "unix:" + which))
                    .longValue();
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }
}
