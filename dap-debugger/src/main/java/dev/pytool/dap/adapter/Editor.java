package dev.pytool.dap.adapter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// The editor as the adapter sees it: every message to it, the adapter's own and the debuggee's, is
/// numbered here.
final class Editor {
    private final Wire wire;
    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private int sequence;

    Editor(Wire wire) {
        this.wire = wire;
    }

    Optional<JsonObject> read() throws IOException {
        return wire.read();
    }

    /// Sends a message under the next number.
    synchronized int send(JsonObject message) throws IOException {
        message.addProperty("seq", ++sequence);
        wire.write(message);
        return sequence;
    }

    void event(String name, JsonElement body) throws IOException {
        JsonObject message = new JsonObject();
        message.addProperty("type", "event");
        message.addProperty("event", name);
        message.add("body", body);
        send(message);
    }

    void output(String category, String text) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("category", category);
        body.addProperty("output", text);
        event("output", body);
    }

    void reply(JsonObject request, JsonElement body) throws IOException {
        JsonObject message = response(request, true);
        message.add("body", body);
        send(message);
    }

    void refuse(JsonObject request, String reason) throws IOException {
        JsonObject message = response(request, false);
        message.addProperty("message", reason);
        JsonObject error = new JsonObject();
        error.addProperty("id", 1);
        error.addProperty("format", reason.replace("{", "{{").replace("}", "}}"));
        error.addProperty("showUser", true);
        JsonObject body = new JsonObject();
        body.add("error", error);
        message.add("body", body);
        send(message);
    }

    /// Asks the editor (a "reverse request") and completes with its response.
    CompletableFuture<JsonObject> ask(String command, JsonObject arguments) throws IOException {
        JsonObject message = new JsonObject();
        message.addProperty("type", "request");
        message.addProperty("command", command);
        message.add("arguments", arguments);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        synchronized (this) {
            asked.put(sequence + 1, answer);
            send(message);
        }
        return answer;
    }

    /// Hands a response to whoever asked.
    void answered(JsonObject response) {
        CompletableFuture<JsonObject> waiting =
                asked.remove(response.get("request_seq").getAsInt());
        if (waiting != null) {
            waiting.complete(response);
        }
    }

    private static JsonObject response(JsonObject request, boolean success) {
        JsonObject message = new JsonObject();
        message.addProperty("type", "response");
        message.add("request_seq", request.get("seq"));
        message.add("command", request.get("command"));
        message.addProperty("success", success);
        return message;
    }
}
