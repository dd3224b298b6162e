package dev.pytool.interpreter.host;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Module `_posixsubprocess`. Nothing forks: the program is started with its streams in place.
/// `preexec_fn`, other users and descriptors beyond the three streams say that they are not built.
@PyModule("_posixsubprocess")
public final class SubprocessModule {
    private static final int ARGUMENTS = 22;

    public SubprocessModule(Interp in) {}

    @PyFunction("fork_exec")
    static long fork_exec(Interp in, Object[] a, String[] kw) {
        if (a.length < ARGUMENTS) {
            throw Errors.type("fork_exec() takes 22 arguments (" + a.length + " given)");
        }
        if (a[21] != PyNone.NONE) {
            throw Errors.notImplemented("preexec_fn is not built: nothing forks");
        }
        if (!in.listOf(a[3]).isEmpty() && in.listOf(a[3]).size() > 1) {
            throw Errors.notImplemented("pass_fds is not built");
        }
        if (a[17] != PyNone.NONE || a[18] != PyNone.NONE || a[19] != PyNone.NONE) {
            throw Errors.notImplemented("starting a process as another user is not built");
        }
        PosixModule posix = NativeModules.state(in, "posix", PosixModule.class);
        ChildStart start = new ChildStart(in, posix);
        int[] ends = {6, 9, 11};
        for (int stream = 0; stream < 3; stream++) {
            long number = Args.toLong(in, a[ends[stream]]);
            if (number >= 0) {
                start.use(stream, number);
            }
        }
        long failure = Args.toLong(in, a[13]);
        Path folder = a[4] == PyNone.NONE ? posix.disk().folder() : posix.disk().path(in, a[4]);
        if (!Files.isDirectory(folder)) {
            tell(in, posix, failure, "OSError:2:noexec");
            return posix.children().addFailed();
        }
        Optional<String> program = program(in, posix, in.listOf(a[1]));
        if (program.isEmpty()) {
            int number = in.listOf(a[1]).stream().anyMatch(p -> exists(in, posix, p)) ? 13 : 2;
            tell(in, posix, failure, "OSError:" + Integer.toHexString(number) + ":");
            return posix.children().addFailed();
        }
        List<String> command = new ArrayList<>();
        for (Object argument : in.listOf(a[0])) {
            command.add(Disk.text(in, argument));
        }
        command.set(0, program.get());
        try {
            return start.start(command, folder, environment(in, a[5]));
        } catch (IOException e) {
            int number = e.getMessage() != null && e.getMessage().contains("error=8") ? 8 : 13;
            tell(in, posix, failure, "OSError:" + Integer.toHexString(number) + ":");
            return posix.children().addFailed();
        }
    }

    private static boolean exists(Interp in, PosixModule posix, Object path) {
        return Files.exists(posix.disk().path(in, path));
    }

    private static Optional<String> program(Interp in, PosixModule posix, List<Object> names) {
        for (Object name : names) {
            Path path = posix.disk().path(in, name);
            if (Files.isRegularFile(path) && Files.isExecutable(path)) {
                return Optional.of(path.toString());
            }
        }
        return Optional.empty();
    }

    private static void tell(Interp in, PosixModule posix, long number, String text) {
        try {
            posix.disk()
                    .descriptors()
                    .at(number)
                    .write(in, text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | PyException e) {
            throw Errors.runtime("cannot report a failed start: " + e.getMessage());
        }
    }

    /// The variables of a list of `b"NAME=value"`, or `null` for None.
    private static Map<String, String> environment(Interp in, Object list) {
        if (list == PyNone.NONE) {
            return null;
        }
        Map<String, String> variables = new HashMap<>();
        for (Object one : in.listOf(list)) {
            String text = new String(((PyBytes) one).bytes(), StandardCharsets.UTF_8);
            int equals = text.indexOf('=', 1);
            if (equals > 0) {
                variables.put(text.substring(0, equals), text.substring(equals + 1));
            }
        }
        return variables;
    }
}
