package dev.pytool.dap.server;

import dev.pytool.interpreter.object.Interp;

import org.eclipse.lsp4j.debug.ExitedEventArguments;
import org.eclipse.lsp4j.debug.TerminatedEventArguments;
import org.eclipse.lsp4j.debug.launch.DSPLauncher;
import org.eclipse.lsp4j.debug.services.IDebugProtocolClient;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.debug.messages.DebugResponseMessage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A debug session of the program in this process, over one connection.
public final class DebugServer {
    private static final Set<String> RESUMING = Set.of("continue", "next", "stepIn", "stepOut");

    private final Session session;
    private final Socket socket;

    private DebugServer(Session session, Socket socket) {
        this.session = session;
        this.socket = socket;
    }

    /// Connects back to the adapter that started this process and waits until the program may
    /// start.
    ///
    /// @param token shown first, so that the adapter knows who connects
    public static DebugServer connect(Interp in, String host, int port, String token)
            throws IOException, InterruptedException {
        Socket socket = new Socket(host, port);
        socket.getOutputStream().write(token.getBytes(StandardCharsets.US_ASCII));
        return serve(in, socket);
    }

    /// Waits for a client and until it lets the program start.
    public static DebugServer listen(Interp in, String host, int port)
            throws IOException, InterruptedException {
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return serve(in, door.accept());
        }
    }

    private static DebugServer serve(Interp in, Socket socket)
            throws IOException, InterruptedException {
        socket.setTcpNoDelay(true);
        Session session = new Session(in);
        Launcher<IDebugProtocolClient> launcher =
                DSPLauncher.createServerLauncher(
                        new Requests(session),
                        socket.getInputStream(),
                        socket.getOutputStream(),
                        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()),
                        consumer ->
                                message -> {
                                    consumer.consume(message);
                                    if (message instanceof DebugResponseMessage reply
                                            && RESUMING.contains(reply.getMethod())) {
                                        session.replied();
                                    }
                                });
        session.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread.ofPlatform()
                .daemon()
                .name("debug-client")
                .start(() -> {
                    try {
                        listening.get();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (ExecutionException e) {
                        session.detach();
                        throw new IllegalStateException(
                                "the debug connection failed", e.getCause());
                    }
                    session.detach();
                });
        session.awaitConfiguration();
        return new DebugServer(session, socket);
    }

    /// Tells the client that the program has ended and closes the connection.
    public void end(int status) throws IOException {
        ExitedEventArguments exited = new ExitedEventArguments();
        exited.setExitCode(status);
        session.client().exited(exited);
        session.client().terminated(new TerminatedEventArguments());
        socket.close();
    }
}
