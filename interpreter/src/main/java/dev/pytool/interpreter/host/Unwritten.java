package dev.pytool.interpreter.host;

import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The file streams that hold back what was written to them.
///
/// CPython closes a file, and so writes it out, as soon as nothing refers to it; programs rely on
/// that in `open(path, "w").write(text)`. Nothing here counts references, so all streams write out
/// whenever somebody could look: before a path is used, before a module is searched, at the end.
public final class Unwritten {
    private final Set<Stream> streams = Collections.newSetFromMap(new IdentityHashMap<>());

    /// A stream with a buffer.
    interface Stream {
        void writeBack(Interp in);
    }

    void add(Stream stream) {
        streams.add(stream);
    }

    void remove(Stream stream) {
        streams.remove(stream);
    }

    /// Writes everything out. What cannot be written is reported, as CPython reports errors of a
    /// file it closes by itself, and not raised in code that has no part in it.
    public void writeOut(Interp in) {
        if (streams.isEmpty()) {
            return;
        }
        for (Stream stream : List.copyOf(streams)) {
            streams.remove(stream);
            try {
                stream.writeBack(in);
            } catch (PyException e) {
                Failures.print(in, e.value());
            }
        }
    }
}
