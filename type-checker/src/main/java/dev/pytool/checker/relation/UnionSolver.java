package dev.pytool.checker.relation;

import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.UnionType;

import java.util.ArrayList;
import java.util.List;

/// Unions that hold sought variables.
final class UnionSolver {
    private UnionSolver() {}

    static void template(
            Solver solver, UnionType template, Type actual, Solver.Direction direction) {
        if (direction == Solver.Direction.SUB) {
            template.items().forEach(item -> solver.add(item, actual, direction));
            return;
        }
        List<Type> closed = new ArrayList<>();
        List<Type> bare = new ArrayList<>();
        List<Type> shaped = new ArrayList<>();
        for (Type item : template.items()) {
            (!solver.isOpen(item) ? closed : item instanceof TypeVarLike ? bare : shaped).add(item);
        }
        List<Type> left = new ArrayList<>();
        for (Type item : UnionType.itemsOf(actual)) {
            if (closed.stream().noneMatch(c -> solver.relations().isProperSubtype(item, c))) {
                match(solver, item, shaped, left, direction);
            }
        }
        if (left.isEmpty() && !(actual instanceof UnionType) && shaped.isEmpty()) {
            left.add(actual);
        }
        if (!left.isEmpty()) {
            Type rest = left.size() == 1 ? left.getFirst() : UnionType.of(left);
            bare.forEach(v -> solver.add(v, rest, direction));
        }
    }

    private static void match(
            Solver solver,
            Type item,
            List<Type> shaped,
            List<Type> left,
            Solver.Direction direction) {
        boolean found = false;
        for (Type candidate : shaped) {
            if (solver.mayMatch(candidate, item)) {
                solver.add(candidate, item, direction);
                found = true;
            }
        }
        if (!found) {
            left.add(item);
        }
    }
}
