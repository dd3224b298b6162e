package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.dap.server.DebugServer;
import dev.pytool.interpreter.Program;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// How a debugger reaches the program that `pytool run` starts.
///
/// @param connects whether the program connects to a waiting adapter instead of listening for a
///   client
record DebugDoor(boolean connects, String host, int port) {
    /// Takes `--connect`, `--listen` and `--wait-for-client` from the front of the words.
    static Optional<DebugDoor> take(List<String> words) {
        Optional<DebugDoor> door = Optional.empty();
        boolean waits = false;
        while (!words.isEmpty()) {
            switch (words.getFirst()) {
                case "--connect", "--listen" -> {
                    String option = words.removeFirst();
                    if (words.isEmpty()) {
                        throw new CommandFailure("run: " + option + " needs a value");
                    }
                    door = Optional.of(of(option.equals("--connect"), words.removeFirst()));
                }
                case "--wait-for-client" -> {
                    words.removeFirst();
                    waits = true;
                }
                default -> {
                    return checked(door, waits);
                }
            }
        }
        return checked(door, waits);
    }

    private static Optional<DebugDoor> checked(Optional<DebugDoor> door, boolean waits) {
        if (door.isPresent() && !door.get().connects() && !waits) {
            throw new CommandFailure("run: --listen without --wait-for-client is not built");
        }
        return door;
    }

    private static DebugDoor of(boolean connects, String address) {
        int colon = address.lastIndexOf(':');
        try {
            int port = Integer.parseInt(address.substring(colon + 1));
            if (0 <= port && port <= 65_535) {
                return new DebugDoor(
                        connects, colon < 0 ? "127.0.0.1" : address.substring(0, colon), port);
            }
        } catch (NumberFormatException e) {
            throw new CommandFailure("run: '" + address + "' is not [HOST:]PORT");
        }
        throw new CommandFailure("run: '" + address + "' is not [HOST:]PORT");
    }

    /// Runs the program, watched by a debugger where there is a door; the answer is the exit
    /// status.
    static int run(Optional<DebugDoor> door, Program program, ToIntFunction<Program> body) {
        if (door.isEmpty()) {
            return body.applyAsInt(program);
        }
        try {
            DebugServer server = door.get().open(program);
            int status = body.applyAsInt(program);
            server.end(status);
            return status;
        } catch (IOException e) {
            throw new CommandFailure("run: debugger: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private DebugServer open(Program program) throws IOException, InterruptedException {
        if (!connects) {
            return DebugServer.listen(program.interp(), host, port);
        }
        String token = Optional.ofNullable(System.getenv("PYTOOL_DEBUG_TOKEN")).orElse("");
        return DebugServer.connect(program.interp(), host, port, token);
    }
}
