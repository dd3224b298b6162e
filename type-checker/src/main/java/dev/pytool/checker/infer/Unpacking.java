package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Tuples;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values taken apart by a list of targets.
final class Unpacking {
    private Unpacking() {}

    /// The part of the value that one name among the targets gets.
    static Type at(List<Expr> targets, Expr wanted, Type value, Context cx, Inference inference) {
        for (Expr target : targets) {
            Optional<Type> found = within(target, wanted, value, cx, inference);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return AnyType.ERROR;
    }

    private static Optional<Type> within(
            Expr target, Expr wanted, Type value, Context cx, Inference inference) {
        if (target == wanted) {
            return Optional.of(value);
        }
        List<Expr> parts = elements(target);
        if (target instanceof Expr.Starred starred) {
            return within(starred.value(), wanted, inference.list(value), cx, inference);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Type> types =
                parts(value, parts, cx, inference)
                        .orElseGet(() -> parts.stream().map(p -> (Type) AnyType.ERROR).toList());
        for (int i = 0; i < parts.size(); i++) {
            Expr part = parts.get(i);
            Type type = types.get(i);
            Optional<Type> found =
                    part instanceof Expr.Starred s
                            ? within(s.value(), wanted, type, cx, inference)
                            : within(part, wanted, type, cx, inference);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static List<Expr> elements(Expr target) {
        return switch (target) {
            case Expr.Tuple t -> t.elts();
            case Expr.List l -> l.elts();
            default -> List.of();
        };
    }

    /// One type a target, a list for the starred one; empty where the number of items cannot fit.
    static Optional<List<Type>> parts(
            Type value, List<Expr> targets, Context cx, Inference inference) {
        if (value instanceof UnionType union) {
            List<List<Type>> rows = new ArrayList<>();
            for (Type item : union.items()) {
                Optional<List<Type>> row = parts(item, targets, cx, inference);
                if (row.isEmpty()) {
                    return row;
                }
                rows.add(row.get());
            }
            List<Type> out = new ArrayList<>();
            for (int i = 0; i < targets.size(); i++) {
                int column = i;
                out.add(
                        inference
                                .relations()
                                .union(rows.stream().map(r -> r.get(column)).toList()));
            }
            return Optional.of(out);
        }
        Optional<TupleType> shape = Tuples.shape(value, inference.relations());
        int star = starIndex(targets);
        if (shape.isPresent() && shape.get().unpackIndex() < 0) {
            return fixed(shape.get().items(), targets.size(), star, inference);
        }
        Type item = Iteration.item(value, targets.getFirst(), false, cx, inference);
        List<Type> out = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Type each =
                    shape.isPresent() ? ofOpen(shape.get(), i, targets.size(), star, item) : item;
            out.add(i == star ? inference.list(item) : each);
        }
        return Optional.of(out);
    }

    private static Type ofOpen(TupleType shape, int index, int count, int star, Type item) {
        int open = shape.unpackIndex();
        int suffix = shape.items().size() - open - 1;
        if (index < open && (star < 0 || index < star)) {
            return shape.items().get(index);
        }
        int fromEnd = count - index;
        if (fromEnd <= suffix && (star < 0 || index > star)) {
            return shape.items().get(shape.items().size() - fromEnd);
        }
        return item;
    }

    static int starIndex(List<Expr> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Expr.Starred) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<List<Type>> fixed(
            List<Type> items, int count, int star, Inference inference) {
        if (star < 0) {
            return items.size() == count ? Optional.of(items) : Optional.empty();
        }
        int suffix = count - star - 1;
        if (items.size() < count - 1) {
            return Optional.empty();
        }
        List<Type> out = new ArrayList<>(items.subList(0, star));
        out.add(
                inference.list(
                        inference.relations().join(items.subList(star, items.size() - suffix))));
        out.addAll(items.subList(items.size() - suffix, items.size()));
        return Optional.of(out);
    }
}
