package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;

/// Where modules come from.
public final class ImportState {
    private final java.nio.file.Path home;

    public ImportState(java.nio.file.Path home) {
        this.home = home;
    }

    public java.nio.file.Path home() {
        return home;
    }

    /// The module of a name, imported where it is not yet.
    public Object importModule(Interp in, String name) {
        Object known = in.machine().modules().get(name);
        if (known != null) {
            return known;
        }
        throw Errors.moduleNotFound(name);
    }
}
