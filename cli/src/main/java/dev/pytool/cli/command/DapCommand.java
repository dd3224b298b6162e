package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.dap.adapter.Adapter;
import dev.pytool.processor.command.CliCommand;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/// `pytool dap`: the debug adapter, for one session.
@CliCommand(name = "dap", order = 70, summary = "debug adapter on standard input and output")
final class DapCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        try {
            if (arguments.isEmpty()) {
                Adapter.serve(console.in(), new FileOutputStream(FileDescriptor.out));
            } else if (arguments.size() == 2 && arguments.get(0).equals("--port")) {
                serveOnce(port(arguments.get(1)));
            } else {
                throw new CommandFailure(
                        "dap: expected nothing or --port N, not '"
                                + String.join(" ", arguments)
                                + "'");
            }
            return 0;
        } catch (IOException e) {
            throw new CommandFailure("dap: " + e.getMessage());
        }
    }

    private static void serveOnce(int port) throws IOException {
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Socket editor = door.accept()) {
            editor.setTcpNoDelay(true);
            Adapter.serve(editor.getInputStream(), editor.getOutputStream());
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (0 <= port && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CommandFailure("dap: '" + text + "' is not a port");
        }
        throw new CommandFailure("dap: '" + text + "' is not a port");
    }
}
