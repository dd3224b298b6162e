package dev.pytool.analyzer.scope;

import java.util.ArrayList;
import java.util.List;

/// What one part of a scope does with a name.
final class NamePart {
    final String name;
    final ScopePart scope;

    /// As [Symbol#flags].
    int flags;

    /// In the order of the walk.
    final List<Mention> mentions = new ArrayList<>(1);

    NamePart(String name, ScopePart scope) {
        this.name = name;
        this.scope = scope;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
