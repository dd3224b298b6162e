package dev.pytool.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Whole conversations over the wire, from `src/test/fixtures/conversations`. A line of a fixture is one of
///
///     file NAME TEXT              a file on disk, `\n` stands for a line end
///     capabilities JSON           what the client says it can do, before everything else
///     -> METHOD JSON              a notification         ?> METHOD JSON     a request
///     <- JSON                     the request's answer (result or error) holds at least this
///     << METHOD JSON              a notification of the server that holds at least this arrives
///
/// `$ROOT` stands for the folder's URI.
class ConversationTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        List<Path> fixtures;
        try (Stream<Path> files = Files.list(Path.of("src/test/fixtures/conversations"))) {
            fixtures = files.sorted().toList();
        }
        assertFalse(fixtures.isEmpty());
        return fixtures.stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> hold(file)));
    }

    private void hold(Path fixture) throws Exception {
        Path root =
                Files.createDirectory(folder.resolve(fixture.getFileName().toString()))
                        .toRealPath();
        String uri = root.toUri().toString().replaceFirst("/$", "");
        List<String> lines = new ArrayList<>();
        String capabilities = "{}";
        for (String line : Files.readAllLines(fixture)) {
            if (line.startsWith("file ")) {
                String[] words = line.split(" ", 3);
                Files.writeString(root.resolve(words[1]), words[2].replace("\\n", "\n"));
            } else if (line.startsWith("capabilities ")) {
                capabilities = line.substring("capabilities ".length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.replace("$ROOT", uri));
            }
        }
        try (Client client = new Client()) {
            client.request(
                    "initialize",
                    "{\"capabilities\":" + capabilities + ",\"rootUri\":\"" + uri + "\"}");
            assertTrue(client.answer().has("result"));
            client.send("initialized", "{}", 0);
            for (String line : lines) {
                client.perform(line);
            }
            client.request("shutdown", "null");
            assertTrue(client.answer().has("result"));
            client.send("exit", "null", 0);
            assertEquals(0, client.status.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    /// The client's end of a pair of pipes, with a server at the other.
    private static final class Client implements AutoCloseable {
        private final PipedOutputStream toServer = new PipedOutputStream();
        private final BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
        private final BlockingQueue<JsonObject> notifications = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> status = new CompletableFuture<>();
        private int lastId;

        Client() throws IOException {
            PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 20);
            PipedInputStream fromServer = new PipedInputStream(1 << 20);
            PipedOutputStream serverOut = new PipedOutputStream(fromServer);
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> status.complete(LspServer.serve(serverIn, serverOut, "test")));
            Thread.ofPlatform().daemon().start(() -> read(fromServer));
        }

        void perform(String line) throws Exception {
            String mark = line.substring(0, 2);
            String rest = line.substring(3);
            int space = rest.indexOf(' ');
            switch (mark) {
                case "->" -> send(rest.substring(0, space), rest.substring(space + 1), 0);
                case "?>" -> request(rest.substring(0, space), rest.substring(space + 1));
                case "<-" -> {
                    JsonObject answer = answer();
                    JsonElement got =
                            answer.has("error") ? answer.get("error") : answer.get("result");
                    assertTrue(
                            holds(got, JsonParser.parseString(rest)), line + "\n   got " + answer);
                }
                case "<<" ->
                        await(
                                rest.substring(0, space),
                                JsonParser.parseString(rest.substring(space + 1)));
                default -> throw new IllegalArgumentException(line);
            }
        }

        void request(String method, String parameters) throws IOException {
            send(method, parameters, ++lastId);
        }

        JsonObject answer() throws InterruptedException {
            JsonObject answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(answer != null, "no answer");
            return answer;
        }

        void send(String method, String parameters, int id) throws IOException {
            String number = id == 0 ? "" : ",\"id\":" + id;
            byte[] body =
                    ("{\"jsonrpc\":\"2.0\""
                                    + number
                                    + ",\"method\":\""
                                    + method
                                    + "\",\"params\":"
                                    + parameters
                                    + "}")
                            .getBytes(StandardCharsets.UTF_8);
            OutputStream out = toServer;
            out.write(
                    ("Content-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
        }

        private void await(String method, JsonElement wanted) throws InterruptedException {
            List<JsonObject> seen = new ArrayList<>();
            while (true) {
                JsonObject next = notifications.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertTrue(next != null, "no " + method + " with " + wanted + " among " + seen);
                seen.add(next);
                if (next.get("method").getAsString().equals(method)
                        && holds(next.get("params"), wanted)) {
                    return;
                }
            }
        }

        /// Whether everything in `wanted` is in `got`: members of objects, elements of arrays in
        /// their order.
        private static boolean holds(JsonElement got, JsonElement wanted) {
            if (got == null) {
                return wanted.isJsonNull();
            }
            if (wanted.isJsonObject() && got.isJsonObject()) {
                return wanted.getAsJsonObject().entrySet().stream()
                        .allMatch(entry ->
                                holds(got.getAsJsonObject().get(entry.getKey()), entry.getValue()));
            }
            if (wanted.isJsonArray() && got.isJsonArray()) {
                int at = 0;
                for (JsonElement element : wanted.getAsJsonArray()) {
                    while (at < got.getAsJsonArray().size()
                            && !holds(got.getAsJsonArray().get(at), element)) {
                        at++;
                    }
                    if (at++ >= got.getAsJsonArray().size()) {
                        return false;
                    }
                }
                return !wanted.getAsJsonArray().isEmpty() || got.getAsJsonArray().isEmpty();
            }
            return got.equals(wanted);
        }

        private void read(InputStream in) {
            try {
                while (true) {
                    StringBuilder head = new StringBuilder();
                    while (!head.toString().endsWith("\r\n\r\n")) {
                        int next = in.read();
                        if (next < 0) {
                            return;
                        }
                        head.append((char) next);
                    }
                    int length =
                            Integer.parseInt(
                                    head.toString()
                                            .replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
                    JsonObject message =
                            JsonParser.parseString(
                                            new String(
                                                    in.readNBytes(length), StandardCharsets.UTF_8))
                                    .getAsJsonObject();
                    (message.has("method") ? notifications : answers).add(message);
                }
            } catch (IOException closed) {
                return; // The server's end of the pipe is gone: the conversation is over.
            }
        }

        @Override
        public void close() throws IOException {
            toServer.close();
        }
    }
}
