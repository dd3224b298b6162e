package dev.pytool.interpreter.host;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/// Standard output or error: fails where the reader is gone, which a PrintStream keeps to itself.
public final class CheckedOutput extends FilterOutputStream {
    private final boolean prompt;

    private CheckedOutput(OutputStream output, boolean prompt) {
        super(output);
        this.prompt = prompt;
    }

    /// Passes on what is written when it is flushed.
    public static OutputStream of(OutputStream output) {
        return new CheckedOutput(output, false);
    }

    /// Passes on every write at once.
    public static OutputStream unbuffered(OutputStream output) {
        return new CheckedOutput(output, true);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        if (prompt) {
            flush();
        } else {
            check();
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        check();
    }

    private void check() throws IOException {
        if (out instanceof PrintStream print && print.checkError()) {
            throw new IOException("Broken pipe");
        }
    }
}
