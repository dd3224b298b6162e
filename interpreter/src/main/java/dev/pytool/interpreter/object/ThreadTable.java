package dev.pytool.interpreter.object;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/// The running Python threads by identity. Identities are those of the Java threads.
public final class ThreadTable {
    private final ConcurrentSkipListMap<Long, Interp> running = new ConcurrentSkipListMap<>();

    /// Enters the calling thread.
    public void enter(Interp in) {
        running.put(Thread.currentThread().threadId(), in);
    }

    /// Takes the calling thread out.
    public void leave() {
        running.remove(Thread.currentThread().threadId());
    }

    public int size() {
        return running.size();
    }

    /// Identities, the oldest thread first.
    public List<Long> identities() {
        return List.copyOf(running.keySet());
    }

    /// The interpreter of a thread, or `null` where it ended.
    public Interp interp(long identity) {
        return running.get(identity);
    }
}
