package dev.pytool.checker.relation;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarType;

/// The class of a class object.
public final class Metaclasses {
    private Metaclasses() {}

    public static Instance of(TypeType type, Relations relations) {
        Type item =
                type.item() instanceof TypeVarType variable
                        ? variable.bound().orElseGet(relations.builtins()::object)
                        : type.item();
        if (item instanceof Instance instance) {
            return instance.cls()
                    .metaclass()
                    .map((ClassInfo m) -> Instance.of(m))
                    .orElseGet(relations.builtins()::type);
        }
        return relations.builtins().type();
    }
}
