package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The second slot takes memory and hides the first.
@Rule(
        code = "PLW0244",
        name = "redefined-slots-in-subclass",
        message = "Slot `{}` redefined from base class `{}`",
        preview = true)
final class RedefinedSlotsInSubclass {
    private RedefinedSlotsInSubclass() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        slots(node)
                .forEach((name, place) -> {
                    Set<Stmt.ClassDef> seen = new HashSet<>();
                    base(node, name, seen, cx)
                            .ifPresent(base -> cx.report(place, name, base.name()));
                });
    }

    private static Optional<Stmt.ClassDef> base(
            Stmt.ClassDef node, String name, Set<Stmt.ClassDef> seen, LintContext cx) {
        for (Expr each : node.bases()) {
            Optional<Stmt.ClassDef> base = ClassBases.definition(each, cx).filter(seen::add);
            if (base.isEmpty()) {
                continue;
            }
            if (slots(base.get()).containsKey(name)) {
                return base;
            }
            Optional<Stmt.ClassDef> further = base(base.get(), name, seen, cx);
            if (further.isPresent()) {
                return further;
            }
        }
        return Optional.empty();
    }

    private static Map<String, Expr> slots(Stmt.ClassDef type) {
        Map<String, Expr> slots = new LinkedHashMap<>();
        for (Stmt statement : type.body()) {
            Optional<Expr> value =
                    switch (statement) {
                        case Stmt.Assign assign
                                when assign.targets().stream()
                                        .anyMatch(each -> Exprs.isName(each, "__slots__")) ->
                                Optional.of(assign.value());
                        case Stmt.AnnAssign assign
                                when Exprs.isName(assign.target(), "__slots__") ->
                                assign.value();
                        default -> Optional.empty();
                    };
            value.ifPresent(each -> {
                Exprs.string(each).ifPresent(name -> slots.put(name, each));
                Exprs.elements(each)
                        .forEach(slot ->
                                Exprs.string(slot).ifPresent(name -> slots.put(name, slot)));
                if (each instanceof Expr.Dict dict) {
                    dict.keys()
                            .forEach(key ->
                                    key.ifPresent(slot ->
                                            Exprs.string(slot)
                                                    .ifPresent(name -> slots.put(name, slot))));
                }
            });
        }
        return slots;
    }
}
