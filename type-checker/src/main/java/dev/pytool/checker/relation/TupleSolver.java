package dev.pytool.checker.relation;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.UnpackedType;

import java.util.List;
import java.util.Optional;

/// Tuples of known shape that hold sought variables.
final class TupleSolver {
    private TupleSolver() {}

    static void solve(Solver solver, TupleType template, Type actual, Solver.Direction direction) {
        if (actual instanceof Instance instance
                && direction == Solver.Direction.SUB
                && !instance.cls().isTuple()) {
            solver.add(Tuples.homogeneous(template, solver.relations()), actual, direction);
            return;
        }
        Optional<TupleType> shape = Tuples.shape(actual, solver.relations());
        shape.ifPresent(s -> items(solver, template.items(), s.items(), direction));
    }

    static void items(
            Solver solver, List<Type> template, List<Type> actual, Solver.Direction direction) {
        int t = new TupleType(template).unpackIndex();
        int a = new TupleType(actual).unpackIndex();
        if (t < 0 && a < 0) {
            if (template.size() == actual.size()) {
                for (int i = 0; i < template.size(); i++) {
                    solver.add(template.get(i), actual.get(i), direction);
                }
            }
        } else if (t < 0) {
            Type each = Tuples.itemOf((UnpackedType) actual.get(a), solver.relations());
            int suffix = actual.size() - a - 1;
            for (int i = 0; i < template.size(); i++) {
                int fromEnd = template.size() - i;
                solver.add(
                        template.get(i),
                        i < a
                                ? actual.get(i)
                                : fromEnd <= suffix ? actual.get(actual.size() - fromEnd) : each,
                        direction);
            }
        } else {
            open(solver, template, t, actual, a, direction);
        }
    }

    private static void open(
            Solver solver,
            List<Type> template,
            int t,
            List<Type> actual,
            int a,
            Solver.Direction direction) {
        int suffix = template.size() - t - 1;
        int prefix = a >= 0 ? Math.min(t, a) : t;
        int tail = a >= 0 ? Math.min(suffix, actual.size() - a - 1) : suffix;
        if (actual.size() < prefix + tail || a < 0 && actual.size() < t + suffix) {
            return;
        }
        for (int i = 0; i < prefix; i++) {
            solver.add(template.get(i), actual.get(i), direction);
        }
        if (a >= 0) {
            Type each = Tuples.itemOf((UnpackedType) actual.get(a), solver.relations());
            for (int i = prefix; i < t; i++) {
                solver.add(template.get(i), each, direction);
            }
            for (int i = tail; i < suffix; i++) {
                solver.add(template.get(template.size() - 1 - i), each, direction);
            }
        }
        for (int i = 0; i < tail; i++) {
            solver.add(
                    template.get(template.size() - 1 - i),
                    actual.get(actual.size() - 1 - i),
                    direction);
        }
        List<Type> middle = actual.subList(prefix, actual.size() - tail);
        Type inner = ((UnpackedType) template.get(t)).inner();
        if (inner instanceof TypeVarTupleType pack) {
            solver.bindPack(pack, middle, direction);
        } else if (inner instanceof Instance tuple && !tuple.args().isEmpty()) {
            for (Type item : middle) {
                solver.add(
                        tuple.args().getFirst(),
                        item instanceof UnpackedType u
                                ? Tuples.itemOf(u, solver.relations())
                                : item,
                        direction);
            }
        }
    }
}
