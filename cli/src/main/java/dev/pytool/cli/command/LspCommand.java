package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import dev.pytool.server.LspServer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/// `pytool lsp`: the language server, for one client on standard streams or on a loopback port.
@CliCommand(name = "lsp", order = 60, summary = "language server on standard input and output")
final class LspCommand implements Command {
    private static final String VERSION = "0.1.0";

    @Override
    public int run(List<String> arguments, Console console) {
        List<String> given = arguments.stream().filter(word -> !word.equals("--stdio")).toList();
        try {
            if (given.isEmpty()) {
                return LspServer.serve(
                        console.in(), new FileOutputStream(FileDescriptor.out), VERSION);
            }
            if (given.size() == 2 && given.getFirst().equals("--port")) {
                return serveOnce(port(given.get(1)), console);
            }
            throw new CommandFailure(
                    "lsp: expected nothing or --port N, not '" + String.join(" ", given) + "'");
        } catch (IOException e) {
            throw new CommandFailure("lsp: " + e.getMessage());
        }
    }

    private static int serveOnce(int port, Console console) throws IOException {
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            if (port == 0) {
                console.err().println("pytool lsp: listening on port " + door.getLocalPort());
            }
            try (Socket editor = door.accept()) {
                editor.setTcpNoDelay(true);
                return LspServer.serve(editor.getInputStream(), editor.getOutputStream(), VERSION);
            }
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (0 <= port && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CommandFailure("lsp: '" + text + "' is not a port");
        }
        throw new CommandFailure("lsp: '" + text + "' is not a port");
    }
}
