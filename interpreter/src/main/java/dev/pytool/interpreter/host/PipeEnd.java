package dev.pytool.interpreter.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;
import java.util.Optional;

/// One end of a pipe.
final class PipeEnd extends Descriptor {
    private static final int FIFO = 0010000;
    private final Pipe pipe;
    private final boolean reads;

    private PipeEnd(Pipe pipe, boolean reads) {
        this.pipe = pipe;
        this.reads = reads;
    }

    /// A new pipe's ends: the one to read from, the one to write to.
    static Descriptor[] open() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().configureBlocking(false);
        pipe.sink().configureBlocking(false);
        return new Descriptor[] {new PipeEnd(pipe, true), new PipeEnd(pipe, false)};
    }

    boolean reads() {
        return reads;
    }

    @Override
    int tryRead(ByteBuffer buffer) throws IOException {
        if (!reads) {
            throw HostErrors.number(9, null);
        }
        return pipe.source().read(buffer);
    }

    @Override
    int tryWrite(ByteBuffer buffer) throws IOException {
        if (reads) {
            throw HostErrors.number(9, null);
        }
        return pipe.sink().write(buffer);
    }

    @Override
    void closeNow() throws IOException {
        if (reads) {
            pipe.source().close();
        } else {
            pipe.sink().close();
        }
    }

    @Override
    Optional<SelectableChannel> channel() {
        return Optional.of(reads ? pipe.source() : pipe.sink());
    }

    @Override
    int kind() {
        return FIFO | 0600;
    }
}
