package dev.pytool.checker.relation;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Type;

import java.util.Optional;

/// A member as seen through a receiver.
///
/// @param type its type after binding
/// @param member the definition, absent for what has none (an attribute of a module, any attribute
///   of `Any`)
/// @param owner the class that defines it, with the receiver's type arguments
public record Found(Type type, Optional<Member> member, Optional<Instance> owner) {
    static Found of(Type type) {
        return new Found(type, Optional.empty(), Optional.empty());
    }
}
