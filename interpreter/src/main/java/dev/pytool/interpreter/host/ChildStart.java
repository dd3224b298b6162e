package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Starts a child process with given descriptors as its streams. Files and the process's own
/// streams are handed over; pipes and sockets are copied by threads, because the JVM hands over no
/// other descriptors.
final class ChildStart {
    private final PosixModule posix;
    private final boolean ownsStreams;
    private final Descriptor[] streams = new Descriptor[3];
    private final boolean[] copied = new boolean[3];

    ChildStart(Interp in, PosixModule posix) {
        this.posix = posix;
        ownsStreams = in.machine().input() == System.in;
        for (int i = 0; i < 3; i++) {
            use(i, i);
        }
    }

    /// Makes a descriptor the child's stream 0, 1 or 2.
    final void use(int stream, long number) {
        Descriptors all = posix.disk().descriptors();
        streams[stream] = all.isOpen(number) ? all.at(number) : null;
    }

    /// @param environment `null`: this process's
    /// @throws IOException where the program cannot be started
    long start(List<String> command, Path folder, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!Files.isDirectory(folder)) {
            throw new java.nio.file.NoSuchFileException(folder.toString());
        }
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment == null ? posix.variables() : environment);
        builder.redirectInput(redirect(0));
        builder.redirectOutput(redirect(1));
        boolean merged = streams[2] != null && streams[2] == streams[1];
        builder.redirectErrorStream(merged);
        if (!merged) {
            builder.redirectError(redirect(2));
        }
        Process process = builder.start();
        List<Thread> awaited = new ArrayList<>();
        if (copied[0]) {
            Thread feeder = Copier.feed(streams[0], process.getOutputStream());
            process.onExit().thenRun(feeder::interrupt);
        }
        if (copied[1]) {
            drain(process.getInputStream(), streams[1], awaited);
        }
        if (copied[2] && !merged) {
            drain(process.getErrorStream(), streams[2], awaited);
        }
        return posix.children().add(process, awaited);
    }

    private static void drain(java.io.InputStream from, Descriptor to, List<Thread> awaited) {
        Thread thread = Copier.drain(from, to);
        if (to.channel().isEmpty()) {
            awaited.add(thread);
        }
    }

    private Redirect redirect(int stream) throws IOException {
        Descriptor descriptor = streams[stream];
        if (descriptor == null) {
            return stream == 0
                    ? Redirect.from(new File("/dev/null"))
                    : Redirect.to(new File("/dev/null"));
        }
        if (descriptor instanceof StreamEnd && ownsStreams && isOwn(stream, descriptor)) {
            return Redirect.INHERIT;
        }
        if (descriptor instanceof OpenFile file) {
            Optional<Redirect> direct = file(stream, file);
            if (direct.isPresent()) {
                return direct.get();
            }
        }
        copied[stream] = true;
        return Redirect.PIPE;
    }

    private boolean isOwn(int stream, Descriptor descriptor) {
        Descriptors all = posix.disk().descriptors();
        return all.isOpen(stream) && all.at(stream) == descriptor;
    }

    /// A file is opened anew where that gives the child the same bytes: reading from its start,
    /// writing behind its end.
    private static Optional<Redirect> file(int stream, OpenFile file) throws IOException {
        File path = file.path().toFile();
        if (!path.isFile()) {
            return Optional.of(stream == 0 ? Redirect.from(path) : Redirect.to(path));
        }
        if (stream == 0) {
            return file.bytes().position() == 0
                    ? Optional.of(Redirect.from(path))
                    : Optional.empty();
        }
        return file.left() == 0 ? Optional.of(Redirect.appendTo(path)) : Optional.empty();
    }
}
