package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/// The views that hold an object's memory. Python releases a forgotten view at once, the JVM some
/// time later; so before a resize is refused, forgotten views are looked for.
public final class Exports {
    static final Exports UNCOUNTED = new Exports(List.of());

    private final List<WeakReference<PyMemoryView>> views;

    private Exports(List<WeakReference<PyMemoryView>> views) {
        this.views = views;
    }

    public Exports() {
        this(new ArrayList<>());
    }

    void add(PyMemoryView view) {
        if (this != UNCOUNTED) {
            views.removeIf(one -> one.refersTo(null));
            views.add(new WeakReference<>(view));
        }
    }

    void remove(PyMemoryView view) {
        if (this != UNCOUNTED) {
            views.removeIf(one -> one.refersTo(view) || one.refersTo(null));
        }
    }

    private boolean any() {
        views.removeIf(one -> one.refersTo(null));
        return !views.isEmpty();
    }

    /// Raises BufferError while a view holds the memory.
    public void requireNone(String message) {
        if (!any()) {
            return;
        }
        System.gc();
        if (any()) {
            throw Errors.of(ExceptionTypes.BUFFER_ERROR, message);
        }
    }
}
