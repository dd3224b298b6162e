package dev.pytool.interpreter.object;

import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.protocol.Display;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Ends of objects that Python code can notice: `__del__`, weak references, generators inside a
/// `try`, coroutines nobody awaited. CPython notices them at once, by counting references; the JVM
/// when it collects. So where a program lets go of a watched object (`del x`, `x = None`, the end
/// of a function), a collection is asked for, and asked for less and less often while it finds
/// nothing. Guarded by the machine's lock.
public final class Finalizers {
    private static final long LEAST_BUDGET = 2_000_000_000L;
    private static final int MOST_SKIPPED = 1 << 14;
    private static final int ROUNDS = 8;
    private static final int PATIENCE = 8;

    private final Set<Watch> watches = new LinkedHashSet<>();
    private final long start = System.nanoTime();
    private long spent;
    private int skip;
    private int failures;
    private int instances;
    private boolean running;

    /// Whether what just ended may have kept other watched objects alive.
    private boolean cascading;

    /// Whether something other than a class is watched.
    public boolean isActive() {
        return instances > 0;
    }

    /// The watch of an object, made where there is none.
    public Watch watch(PyObject object) {
        Watch known = object.watch();
        if (known == null) {
            known = new Watch(object);
            object.watchedBy(known);
            watches.add(known);
            instances += object instanceof PyClass ? 0 : 1;
        }
        return known;
    }

    /// Drops what was to be done after the end of an object without weak references.
    public void forget(PyObject object) {
        Watch watch = object.watch();
        if (!watch.reactions().isEmpty()) {
            watch.release();
        } else if (watches.remove(watch)) {
            instances--;
            object.watchedBy(null);
        }
    }

    /// Has something done after the object's end; the action may not hold the object.
    public void atEnd(PyObject object, Watch.Ending ending) {
        watch(object).finallyDo(ending);
    }

    /// Has the object's `__del__` called after its end, on an object with the same attributes.
    public void callDel(PyObject object) {
        PyObject heir = object.heir();
        atEnd(
                object,
                in -> {
                    Object method = heir.type().lookup("__del__");
                    if (method == null) {
                        return;
                    }
                    try {
                        in.callSpecial(method, heir);
                    } catch (PyException e) {
                        String shown = Display.reprText(in, method);
                        Failures.unraisable(
                                in,
                                e.value(),
                                "Exception ignored while calling deallocator " + shown,
                                null);
                    }
                });
    }

    /// Whether letting go of the value can be noticed.
    public static boolean isWatched(Object value) {
        return value instanceof PyObject object && object.watch() != null;
    }

    /// A program let go of a watched object: perhaps that was its end.
    public void released(Interp in) {
        if (instances == 0 || running || skip-- > 0) {
            return;
        }
        long budget = Math.max(LEAST_BUDGET, (System.nanoTime() - start) / 8);
        if (spent > budget) {
            skip = MOST_SKIPPED;
            return;
        }
        boolean found = collect(in);
        failures = found ? 0 : failures + 1;
        skip =
                failures <= PATIENCE
                        ? 0
                        : Math.min(MOST_SKIPPED, 1 << Math.min(14, failures - PATIENCE));
    }

    /// Collects and does what is due; the answer is whether anything was.
    public boolean collect(Interp in) {
        boolean any = false;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            System.gc();
            spent += System.nanoTime() - before;
            boolean more = run(in);
            any |= more;
            if (!more || !cascading) {
                break;
            }
        }
        return any;
    }

    /// Does what is due since the last collection.
    private boolean run(Interp in) {
        if (running) {
            return false;
        }
        List<Watch> ended = new ArrayList<>();
        for (Watch watch : watches) {
            if (watch.refersTo(null)) {
                ended.add(watch);
            }
        }
        if (ended.isEmpty()) {
            return false;
        }
        running = true;
        try {
            boolean again = false;
            for (Watch watch : ended) {
                watches.remove(watch);
                instances -= watch.isOfClass() ? 0 : 1;
                again |= watch.hasEnding();
                watch.end(in);
            }
            cascading = again && instances > 0;
            return true;
        } finally {
            running = false;
        }
    }
}
