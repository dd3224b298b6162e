package dev.pytool.server;

import java.util.Optional;

/// Ends this process when the client's process ends without saying so.
final class ParentWatch {
    private ParentWatch() {}

    static void start(Optional<Integer> clientProcess) {
        clientProcess
                .flatMap(id -> ProcessHandle.of(id.longValue()))
                .ifPresent(process -> process.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
