package dev.pytool.checker.relation;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.Type;

/// Values that are of two unrelated classes at once.
final class Intersections {
    private Intersections() {}

    /// The type `<subclass of "A" and "B">`; `Never` where a metaclass conflict or an incompatible
    /// layout forbids it.
    static Type of(Instance left, Instance right, Relations relations) {
        if (left.cls().metaclass().isPresent() && right.cls().metaclass().isPresent()) {
            ClassInfo a = left.cls().metaclass().get();
            ClassInfo b = right.cls().metaclass().get();
            if (!a.isSubclassOf(b) && !b.isSubclassOf(a)) {
                return NeverType.UNINHABITED;
            }
        }
        return Instance.of(new IntersectionClass(left, right, relations.builtins().freshScope()));
    }
}
