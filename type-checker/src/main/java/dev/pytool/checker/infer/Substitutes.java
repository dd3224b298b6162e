package dev.pytool.checker.infer;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;

/// Stand-ins for type variables without a value.
final class Substitutes {
    private Substitutes() {}

    static Type any(TypeVarLike variable, Inference inference) {
        return ClassInfo.anyArgument(variable, inference.cls("builtins.tuple"));
    }
}
