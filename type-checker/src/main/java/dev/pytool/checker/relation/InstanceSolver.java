package dev.pytool.checker.relation;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnpackedType;

import java.util.Optional;

/// Generic classes and protocols that hold sought variables.
final class InstanceSolver {
    private final Solver solver;

    InstanceSolver(Solver solver) {
        this.solver = solver;
    }

    void solve(Instance template, Type actual, Solver.Direction direction) {
        switch (actual) {
            case Instance instance -> instances(template, instance, direction);
            case LiteralType literal -> instances(template, literal.fallback(), direction);
            case TupleType tuple -> {
                if (template.cls().isTuple() && !template.args().isEmpty()) {
                    for (Type item : tuple.items()) {
                        solver.add(
                                template.args().getFirst(),
                                item instanceof UnpackedType u
                                        ? Tuples.itemOf(u, solver.relations())
                                        : item,
                                direction);
                    }
                } else {
                    instances(template, joined(tuple), direction);
                }
            }
            case TypeType type when !template.cls().isProtocol() ->
                    instances(template, Metaclasses.of(type, solver.relations()), direction);
            case NoneType _ when !template.cls().isProtocol() -> {}
            default -> {
                if (template.cls().isProtocol() && direction == Solver.Direction.SUPER) {
                    protocol(template, actual, direction);
                }
            }
        }
    }

    private Instance joined(TupleType tuple) {
        java.util.List<Type> items =
                tuple.items().stream()
                        .map(i ->
                                i instanceof UnpackedType u
                                        ? Tuples.itemOf(u, solver.relations())
                                        : i)
                        .toList();
        return solver.relations().builtins().tupleOf(solver.relations().join(items));
    }

    private void instances(Instance template, Instance actual, Solver.Direction direction) {
        Optional<Instance> same =
                direction == Solver.Direction.SUPER
                        ? Comparison.asAncestor(actual, template.cls())
                        : Optional.of(actual);
        Optional<Instance> ours =
                direction == Solver.Direction.SUPER
                        ? Optional.of(template)
                        : Comparison.asAncestor(template, actual.cls());
        if (same.isPresent() && ours.isPresent()) {
            arguments(ours.get(), same.get(), direction);
        } else if (template.cls().isProtocol() && direction == Solver.Direction.SUPER) {
            protocol(template, actual, direction);
        } else if (actual.cls().isProtocol() && direction == Solver.Direction.SUB) {
            reverseProtocol(template, actual);
        } else if (actual.cls().typedDict().isPresent()
                && direction == Solver.Direction.SUPER
                && solver.relations()
                        .builtins()
                        .cls("typing.Mapping")
                        .asAncestor(template.cls())
                        .isPresent()) {
            instances(
                    template,
                    solver.relations()
                            .builtins()
                            .instance(
                                    "typing.Mapping",
                                    solver.relations().builtins().str(),
                                    solver.relations().builtins().object()),
                    direction);
        }
    }

    private void arguments(Instance template, Instance actual, Solver.Direction direction) {
        int count = Math.min(template.args().size(), actual.args().size());
        for (int i = 0; i < count; i++) {
            solver.argument(
                    template.args().get(i),
                    actual.args().get(i),
                    actual.cls().variance(i),
                    direction);
        }
    }

    private void protocol(Instance template, Type actual, Solver.Direction direction) {
        solver.once(
                template,
                actual,
                () -> {
                    for (String name : template.cls().protocolNames()) {
                        Optional<Type> wanted =
                                solver.relations().members().find(template, actual, name);
                        Optional<Type> given = solver.relations().members().find(actual, name);
                        if (wanted.isPresent() && given.isPresent()) {
                            solver.add(wanted.get(), given.get(), direction);
                            if (template.cls()
                                    .find(name)
                                    .filter(m -> m.kind() == Member.Kind.VARIABLE)
                                    .isPresent()) {
                                solver.add(wanted.get(), given.get(), direction.flip());
                            }
                        }
                    }
                });
    }

    private void reverseProtocol(Instance template, Instance actual) {
        solver.once(
                template,
                actual,
                () -> {
                    for (String name : actual.cls().protocolNames()) {
                        Optional<Type> given = solver.relations().members().find(template, name);
                        Optional<Type> wanted =
                                solver.relations().members().find(actual, template, name);
                        if (wanted.isPresent() && given.isPresent()) {
                            solver.add(given.get(), wanted.get(), Solver.Direction.SUB);
                        }
                    }
                });
    }
}
