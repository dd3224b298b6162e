package dev.pytool.dap.adapter;

import com.google.gson.JsonObject;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// `pytool dap`: one debug session between an editor on a pair of streams and the debug server
/// inside the program.
///
/// `initialize` is answered here, because no program runs yet; `launch` and `attach` bring the
/// program up, and from then on every message is passed through. The end of either side ends the
/// other.
public final class Adapter {
    private final Editor editor;
    private final Object lock = new Object();
    private JsonObject initialize = new JsonObject();
    private JsonObject launch = new JsonObject();

    /// The last of each request that sets something up, in order: a restarted program gets them
    /// again.
    private final LinkedHashMap<String, JsonObject> settings = new LinkedHashMap<>();

    private Optional<Session> session = Optional.empty();

    private Adapter(Editor editor) {
        this.editor = editor;
    }

    /// Serves until the editor disconnects or closes its stream.
    public static void serve(InputStream in, OutputStream out) throws IOException {
        Adapter adapter = new Adapter(new Editor(new Wire(in, out)));
        try {
            adapter.run();
        } finally {
            adapter.end();
        }
    }

    private void run() throws IOException {
        for (Optional<JsonObject> next = editor.read(); next.isPresent(); next = editor.read()) {
            JsonObject message = next.get();
            if (message.get("type").getAsString().equals("response")) {
                editor.answered(message);
            } else if (!handle(message)) {
                return;
            }
        }
    }

    /// Whether the session goes on after this request.
    private boolean handle(JsonObject request) throws IOException {
        switch (request.get("command").getAsString()) {
            case "initialize" -> {
                initialize = request;
                editor.reply(request, Capabilities.json());
            }
            case "launch", "attach" -> {
                launch = request;
                bringUp(request, false);
            }
            case "restart" -> restart(request);
            case "disconnect" -> {
                disconnect(request);
                return false;
            }
            default -> {
                remember(request);
                pass(request);
            }
        }
        return true;
    }

    private void bringUp(JsonObject request, boolean again) throws IOException {
        JsonObject arguments =
                request.has("arguments") ? request.getAsJsonObject("arguments") : new JsonObject();
        try {
            Debuggee debuggee =
                    request.get("command").getAsString().equals("attach")
                            ? Debuggee.attach(
                                    arguments.has("host")
                                            ? arguments.get("host").getAsString()
                                            : "127.0.0.1",
                                    arguments.get("port").getAsInt())
                            : Debuggee.start(LaunchRequest.of(arguments), editor);
            Session started = new Session(debuggee, again);
            synchronized (lock) {
                session = Optional.of(started);
            }
            started.begin();
            started.debuggee.wire().write(initialize);
            started.debuggee.wire().write(request);
        } catch (IOException | IllegalArgumentException e) {
            editor.refuse(request, e.getMessage());
            editor.event("terminated", new JsonObject());
        }
    }

    private void restart(JsonObject request) throws IOException {
        end();
        editor.reply(request, new JsonObject());
        JsonObject again = launch.deepCopy();
        if (request.has("arguments") && request.getAsJsonObject("arguments").has("arguments")) {
            JsonObject merged = again.getAsJsonObject("arguments");
            request.getAsJsonObject("arguments")
                    .getAsJsonObject("arguments")
                    .asMap()
                    .forEach(merged::add);
        }
        bringUp(again, true);
        Optional<Session> restarted;
        synchronized (lock) {
            restarted = session;
        }
        if (restarted.isPresent()) {
            for (JsonObject setting : settings.values()) {
                restarted.get().debuggee.wire().write(setting);
            }
        }
    }

    private void remember(JsonObject request) {
        String command = request.get("command").getAsString();
        if (command.equals("configurationDone")) {
            settings.putIfAbsent(command, request);
        } else if (command.equals("setBreakpoints")) {
            JsonObject source = request.getAsJsonObject("arguments").getAsJsonObject("source");
            settings.putFirst(command + source, request);
        } else if (command.startsWith("set") && command.endsWith("Breakpoints")) {
            settings.putFirst(command, request);
        }
    }

    private void disconnect(JsonObject request) throws IOException {
        boolean launched =
                launch.has("command") && launch.get("command").getAsString().equals("launch");
        JsonObject arguments =
                request.has("arguments") && request.get("arguments").isJsonObject()
                        ? request.getAsJsonObject("arguments")
                        : new JsonObject();
        boolean terminate =
                arguments.has("terminateDebuggee")
                        ? arguments.get("terminateDebuggee").getAsBoolean()
                        : launched;
        if (terminate) {
            end();
        } else {
            pass(request);
            return;
        }
        editor.reply(request, new JsonObject());
    }

    private void pass(JsonObject request) throws IOException {
        Optional<Session> current;
        synchronized (lock) {
            current = session;
        }
        if (current.isEmpty()) {
            editor.refuse(request, "no program is being debugged");
            return;
        }
        try {
            current.get().debuggee.wire().write(request);
        } catch (IOException e) {
            editor.refuse(request, "the program has ended");
        }
    }

    private void end() throws IOException {
        Optional<Session> current;
        synchronized (lock) {
            current = session;
            session = Optional.empty();
        }
        if (current.isPresent()) {
            current.get().over = true;
            current.get().debuggee.kill();
        }
    }

    /// One program: the threads that carry its messages and its output to the editor.
    private final class Session {
        private final Debuggee debuggee;
        private final List<Thread> carriers = new ArrayList<>();
        private volatile boolean over;

        /// Whether the program runs anew, with requests that were answered to the editor before.
        private final boolean again;

        Session(Debuggee debuggee, boolean again) {
            this.again = again;
            this.debuggee = debuggee;
        }

        void begin() {
            carry("debuggee", this::messages);
            debuggee.process()
                    .ifPresent(process -> {
                        carry("stdout", () -> output(process.getInputStream(), "stdout"));
                        carry("stderr", () -> output(process.getErrorStream(), "stderr"));
                    });
            Thread.ofPlatform().daemon().name("end").start(this::awaitEnd);
        }

        private void carry(String name, Carrier carrier) {
            carriers.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name(name)
                            .start(() -> {
                                try {
                                    carrier.run();
                                } catch (IOException e) {
                                    // The stream broke because one side has ended; awaitEnd tells
                                    // the editor.
                                    over = over || debuggee.socket().isClosed();
                                }
                            }));
        }

        private void messages() throws IOException {
            int own = initialize.get("seq").getAsInt();
            for (Optional<JsonObject> next = debuggee.wire().read();
                    next.isPresent();
                    next = debuggee.wire().read()) {
                JsonObject message = next.get();
                if (!isOurs(message, own)) {
                    editor.send(message);
                }
            }
        }

        /// Replies to what the adapter asked on its own, and ends that the adapter tells itself.
        private boolean isOurs(JsonObject message, int initializeSequence) {
            if (message.has("request_seq")) {
                return message.get("request_seq").getAsInt() == initializeSequence
                        || again && isSetUp(message);
            }
            String event = message.has("event") ? message.get("event").getAsString() : "";
            if (again && event.equals("initialized")) {
                return true;
            }
            return debuggee.process().isPresent()
                    && (event.equals("exited") || event.equals("terminated"));
        }

        private boolean isSetUp(JsonObject reply) {
            int sequence = reply.get("request_seq").getAsInt();
            return sequence == launch.get("seq").getAsInt()
                    || settings.values().stream()
                            .anyMatch(setting -> setting.get("seq").getAsInt() == sequence);
        }

        private void output(InputStream stream, String category) throws IOException {
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            char[] block = new char[8192];
            for (int n = reader.read(block); n >= 0; n = reader.read(block)) {
                editor.output(category, new String(block, 0, n));
            }
        }

        private void awaitEnd() {
            try {
                for (Thread carrier : carriers) {
                    carrier.join();
                }
                if (debuggee.process().isPresent()) {
                    Process process = debuggee.process().get();
                    boolean ended = process.waitFor(10, TimeUnit.SECONDS);
                    tellEnd(ended ? process.exitValue() : -1);
                } else if (!over) {
                    editor.event("terminated", new JsonObject());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                // The editor is gone too: nobody is left to tell.
                over = true;
            }
        }

        private void tellEnd(int status) throws IOException {
            if (over) {
                return;
            }
            JsonObject body = new JsonObject();
            body.addProperty("exitCode", status);
            editor.event("exited", body);
            editor.event("terminated", new JsonObject());
        }
    }

    @FunctionalInterface
    private interface Carrier {
        void run() throws IOException;
    }
}
