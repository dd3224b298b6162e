package dev.pytool.cli.prompt;

import dev.pytool.interpreter.prompt.LineSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Lines of a pipe or file, without prompts. A statement of several lines that is not followed by
/// an empty line ends with the input.
public final class PipedLines implements LineSource {
    private final BufferedReader reader;
    private boolean continuing;
    private boolean ended;

    public PipedLines(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public Answer line(String prompt) {
        boolean inside = continuing;
        continuing = prompt.startsWith("...");
        try {
            String line = ended ? null : reader.readLine();
            if (line != null) {
                return new Answer.Line(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean open = !ended && (inside || continuing);
        ended = true;
        return open ? new Answer.Line("") : new Answer.End();
    }
}
