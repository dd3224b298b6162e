package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Attributes of classes with `__slots__`.
final class Slots {
    private static final String NAME = "__slots__";

    private Slots() {}

    /// Reports attributes of `self` that `__init__` and other methods set beyond the slots.
    static void check(Stmt.ClassDef type, LintContext cx) {
        boolean plain = type.bases().stream().allMatch(base -> cx.isBuiltin(base, "object"));
        Optional<Set<String>> slots = slots(type.body());
        if (!plain || slots.isEmpty() || slots.get().contains("__dict__")) {
            return;
        }
        for (Stmt statement : type.body()) {
            if (statement instanceof Stmt.FunctionLike method && method.name().equals("__init__")) {
                Functions.forEachOwn(
                        method.body(),
                        inner -> {
                            switch (inner) {
                                case Stmt.Assign assign ->
                                        assign.targets()
                                                .forEach(target ->
                                                        attribute(target, slots.get(), type, cx));
                                case Stmt.AnnAssign assign ->
                                        attribute(assign.target(), slots.get(), type, cx);
                                case Stmt.AugAssign assign ->
                                        attribute(assign.target(), slots.get(), type, cx);
                                default -> {}
                            }
                        });
            }
        }
    }

    private static void attribute(
            Expr target, Set<String> slots, Stmt.ClassDef type, LintContext cx) {
        if (target instanceof Expr.Attribute attribute
                && Exprs.isName(attribute.value(), "self")
                && !slots.contains(attribute.attr())) {
            boolean property =
                    type.body().stream()
                            .anyMatch(each ->
                                    each instanceof Stmt.FunctionLike method
                                            && method.name().equals(attribute.attr()));
            if (!property) {
                cx.report(target, attribute.attr());
            }
        }
    }

    /// What a statement of a class body makes the class's `__slots__`.
    static Optional<Expr> assigned(Stmt statement) {
        return switch (statement) {
            case Stmt.Assign assign
                    when assign.targets().stream().anyMatch(target -> Exprs.isName(target, NAME)) ->
                    Optional.of(assign.value());
            case Stmt.AnnAssign assign when Exprs.isName(assign.target(), NAME) -> assign.value();
            default -> Optional.empty();
        };
    }

    private static Optional<Set<String>> slots(List<Stmt> body) {
        Set<String> names = new HashSet<>();
        boolean found = false;
        for (Stmt statement : body) {
            Optional<Expr> value =
                    statement instanceof Stmt.AugAssign assign
                                    && Exprs.isName(assign.target(), NAME)
                            ? Optional.of(assign.value())
                            : assigned(statement);
            if (value.isEmpty()) {
                continue;
            }
            found = true;
            List<Expr> elements =
                    value.get() instanceof Expr.Dict dict
                            ? dict.keys().stream().flatMap(Optional::stream).toList()
                            : Exprs.isString(value.get())
                                    ? List.of(value.get())
                                    : Exprs.elements(value.get());
            if (elements.isEmpty() || !elements.stream().allMatch(Exprs::isString)) {
                return Optional.empty();
            }
            elements.forEach(element -> names.add(Exprs.string(element).get()));
        }
        return found ? Optional.of(names) : Optional.empty();
    }
}
