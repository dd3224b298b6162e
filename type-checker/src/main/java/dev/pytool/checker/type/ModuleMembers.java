package dev.pytool.checker.type;

import java.util.Optional;

/// What answers for the attributes of a module object.
public interface ModuleMembers {
    /// The type of a name in the module's namespace, a submodule included; empty where there is
    /// none.
    Optional<Type> attribute(String name);
}
