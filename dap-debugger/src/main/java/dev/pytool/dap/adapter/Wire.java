package dev.pytool.dap.adapter;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One side of a conversation in the base protocol: a `Content-Length` header, then that many bytes
/// of JSON (Debug Adapter Protocol, "Base Protocol"). Writing is safe from several threads, reading
/// is for one.
final class Wire {
    private static final int LONGEST = 256 << 20;
    private final InputStream in;
    private final OutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// The next message; empty when the other side has closed between two messages.
    Optional<JsonObject> read() throws IOException {
        int length = -1;
        while (true) {
            Optional<String> line = headerLine();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (line.get().isEmpty() && length >= 0) {
                break;
            }
            if (line.get().regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = length(line.get().substring(15).strip());
            }
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("the connection ended inside a message");
        }
        return Optional.of(
                JsonParser.parseString(new String(content, StandardCharsets.UTF_8))
                        .getAsJsonObject());
    }

    void write(JsonObject message) throws IOException {
        byte[] content = message.toString().getBytes(StandardCharsets.UTF_8);
        byte[] header =
                ("Content-Length: " + content.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        synchronized (out) {
            out.write(header);
            out.write(content);
            out.flush();
        }
    }

    private static int length(String digits) throws IOException {
        try {
            int length = Integer.parseInt(digits);
            if (0 <= length && length <= LONGEST) {
                return length;
            }
        } catch (NumberFormatException e) {
            throw new IOException("not a message length: " + digits, e);
        }
        throw new IOException("not a message length: " + digits);
    }

    private Optional<String> headerLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return Optional.of(line.toString());
            }
            if (c != '\r') {
                line.append((char) c);
            }
            if (line.length() > 4096) {
                throw new IOException("a header line is too long");
            }
        }
        return Optional.empty();
    }
}
