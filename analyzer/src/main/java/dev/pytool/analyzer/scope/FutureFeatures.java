package dev.pytool.analyzer.scope;

import java.util.Set;

/// The names imported by `from __future__ import ...` at the head of a file.
public record FutureFeatures(Set<String> names) {
    /// Whether annotations are kept as text (PEP 563).
    public boolean annotations() {
        return names.contains("annotations");
    }
}
