package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;

import java.util.Optional;

/// The state of a native module of which some attributes are made when they are first read.
public interface LateAttributes {
    /// Enters the attribute and answers it; empty where there is none of that name.
    Optional<Object> late(Interp in, String name);
}
