package dev.pytool.checker.relation;

import dev.pytool.checker.type.Builtins;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnpackedType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Positional parameters seen as the tuple of arguments they take.
final class Packs {
    private Packs() {}

    static TupleType of(List<Param> positional, Optional<Param> star, Builtins builtins) {
        List<Type> items = new ArrayList<>();
        positional.forEach(p -> items.add(p.type()));
        star.ifPresent(p -> {
            switch (p.type()) {
                case UnpackedType u when u.inner() instanceof TupleType t ->
                        items.addAll(t.items());
                case UnpackedType u -> items.add(u);
                case Type t -> items.add(new UnpackedType(builtins.tupleOf(t)));
            }
        });
        return new TupleType(items);
    }
}
