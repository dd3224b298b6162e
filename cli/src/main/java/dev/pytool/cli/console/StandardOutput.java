package dev.pytool.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/// The process's standard output, which tells why it could not be written: a print stream only
/// knows that it could not. Nobody is told where the reader has gone away, as after `| head`.
final class StandardOutput extends OutputStream {
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final PrintStream err;
    private boolean told;

    StandardOutput(PrintStream err) {
        this.err = err;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (!told && !"Broken pipe".equals(e.getMessage())) {
                err.println("pytool: standard output: " + e.getMessage());
            }
            told = true;
            throw e;
        }
    }
}
