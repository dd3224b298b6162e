package dev.pytool.linter.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One comment `# ruff: disable[...]`, `ignore[...]` or `file-ignore[...]`, or one that tries to
/// be.
public final class Directive {
    /// What the comment asks for.
    public enum Action {
        DISABLE,
        ENABLE,
        IGNORE,
        FILE_IGNORE
    }

    private final Action action;
    private final int start;
    private final int end;
    private final List<Suppression.Code> codes;
    private final Set<String> used = new TreeSet<>();
    private Optional<String> problem = Optional.empty();
    private Optional<Directive> enabling = Optional.empty();

    /// @param start absolute offset of the hash
    /// @param end absolute offset after the comment, or where a further one begins in it
    /// @param codes codes or names of rules as written
    public Directive(Action action, int start, int end, List<Suppression.Code> codes) {
        this.action = action;
        this.start = start;
        this.end = end;
        this.codes = codes;
    }

    public Action action() {
        return action;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public List<Suppression.Code> codes() {
        return codes;
    }

    /// Why the comment has no effect, if it has none.
    public Optional<String> problem() {
        return problem;
    }

    public Directive broken(String why) {
        problem = Optional.of(why);
        return this;
    }

    /// For a `disable` the comment that ends it.
    public Optional<Directive> enabling() {
        return enabling;
    }

    public void endedBy(Directive other) {
        enabling = Optional.of(other);
    }

    /// The codes, as written, that suppressed something.
    public Set<String> used() {
        return Collections.unmodifiableSet(used);
    }

    public void use(String code) {
        used.add(code);
    }
}
