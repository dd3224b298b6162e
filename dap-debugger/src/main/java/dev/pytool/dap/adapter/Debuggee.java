package dev.pytool.dap.adapter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The program being debugged: a child process (or one in the editor's terminal) that has connected
/// back over loopback.
///
/// @param process absent when the editor's terminal started it
record Debuggee(Optional<Process> process, Socket socket, Wire wire) {
    /// The environment variable that carries the one-time token, kept off the command line where
    /// others could read it.
    static final String TOKEN_VARIABLE = "PYTOOL_DEBUG_TOKEN";

    private static final int PATIENCE_MILLIS = 30_000;

    /// Starts the program and waits until its debug server has connected and shown the token.
    static Debuggee start(LaunchRequest request, Editor editor) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> command = new ArrayList<>(ownCommand());
            command.addAll(List.of("run", "--connect", "127.0.0.1:" + door.getLocalPort()));
            command.addAll(request.target());
            Optional<Process> process =
                    request.terminal()
                            ? startInTerminal(command, request, token, editor)
                            : Optional.of(startChild(command, request, token));
            return accept(door, token, process);
        }
    }

    /// Connects to a program that was started with `pytool run --listen`.
    static Debuggee attach(String host, int port) throws IOException {
        Socket socket = new Socket(host, port);
        return new Debuggee(Optional.empty(), socket, wire(socket));
    }

    /// Ends the connection and, where it is our child, the program.
    void kill() throws IOException {
        process.ifPresent(Process::destroyForcibly);
        socket.close();
    }

    private static Wire wire(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return new Wire(socket.getInputStream(), socket.getOutputStream());
    }

    /// The words that started this JVM, up to the main class: the child is the same program with
    /// other arguments.
    private static List<String> ownCommand() throws IOException {
        ProcessHandle.Info self = ProcessHandle.current().info();
        String program =
                self.command()
                        .orElseThrow(() ->
                                new IOException("this process cannot tell how it was started"));
        String[] words = self.arguments().orElse(new String[0]);
        List<String> command = new ArrayList<>(List.of(program));
        for (String word : words) {
            command.add(word);
            if (word.equals("dev.pytool.cli.Main")) {
                return command;
            }
        }
        throw new IOException("this process cannot tell how it was started");
    }

    private static Process startChild(List<String> command, LaunchRequest request, String token)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(request.folder().toFile());
        request.environment()
                .forEach((name, value) ->
                        value.ifPresentOrElse(
                                text -> builder.environment().put(name, text),
                                () -> builder.environment().remove(name)));
        builder.environment().put(TOKEN_VARIABLE, token);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static Optional<Process> startInTerminal(
            List<String> command, LaunchRequest request, String token, Editor editor)
            throws IOException {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("kind", "integrated");
        arguments.addProperty("title", "pytool");
        arguments.addProperty("cwd", request.folder().toString());
        JsonArray words = new JsonArray();
        command.forEach(words::add);
        arguments.add("args", words);
        JsonObject environment = new JsonObject();
        for (Map.Entry<String, Optional<String>> variable : request.environment().entrySet()) {
            environment.addProperty(variable.getKey(), variable.getValue().orElse(null));
        }
        environment.addProperty(TOKEN_VARIABLE, token);
        arguments.add("env", environment);
        editor.ask("runInTerminal", arguments);
        return Optional.empty();
    }

    private static Debuggee accept(ServerSocket door, String token, Optional<Process> process)
            throws IOException {
        door.setSoTimeout(200);
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += 200) {
            try {
                Socket socket = door.accept();
                if (showsToken(socket, token)) {
                    return new Debuggee(process, socket, wire(socket));
                }
                socket.close();
            } catch (SocketTimeoutException e) {
                if (process.isPresent() && !process.get().isAlive()) {
                    throw new IOException(
                            "the program ended before the debugger was connected: "
                                    + errorText(process.get()),
                            e);
                }
            }
        }
        process.ifPresent(Process::destroyForcibly);
        throw new IOException("the program did not connect to the debugger in time");
    }

    private static String errorText(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static boolean showsToken(Socket socket, String token) throws IOException {
        socket.setSoTimeout(5_000);
        InputStream in = socket.getInputStream();
        byte[] shown = in.readNBytes(token.length());
        socket.setSoTimeout(0);
        return MessageDigest.isEqual(shown, token.getBytes(StandardCharsets.US_ASCII));
    }
}
