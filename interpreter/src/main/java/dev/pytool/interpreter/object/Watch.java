package dev.pytool.interpreter.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to happen after an object's end: its `__del__` or close, then the callbacks of its weak
/// references, the youngest first. Never refers to the object itself strongly.
public final class Watch extends WeakReference<PyObject> {
    /// Something to do after the end of an object; it may not hold the object.
    public interface Ending {
        void run(Interp in);
    }

    private final List<WeakReference<Ending>> references = new ArrayList<>();
    private Optional<Ending> last = Optional.empty();

    private final boolean ofClass;

    Watch(PyObject object) {
        super(object);
        ofClass = object instanceof PyClass;
    }

    boolean isOfClass() {
        return ofClass;
    }

    /// What is done first, and at most once.
    void finallyDo(Ending ending) {
        last = Optional.of(ending);
    }

    /// Drops what was to be done first.
    public void release() {
        last = Optional.empty();
    }

    boolean hasEnding() {
        return last.isPresent();
    }

    /// Adds a weak reference's reaction, which lives as long as that reference.
    public void tell(Ending reaction) {
        references.removeIf(r -> r.get() == null);
        references.add(new WeakReference<>(reaction));
    }

    /// The weak references still in use, oldest first.
    public List<Ending> reactions() {
        List<Ending> alive = new ArrayList<>();
        for (WeakReference<Ending> reference : references) {
            Ending reaction = reference.get();
            if (reaction != null) {
                alive.add(reaction);
            }
        }
        return alive;
    }

    void end(Interp in) {
        Optional<Ending> ending = last;
        last = Optional.empty();
        ending.ifPresent(e -> e.run(in));
        List<Ending> alive = reactions();
        for (int i = alive.size() - 1; i >= 0; i--) {
            alive.get(i).run(in);
        }
    }
}
