package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;

/// Targets of assignments and loops.
public final class Targets {
    private Targets() {}

    /// The names a target binds, those in tuples included.
    public static List<Expr.Name> names(Expr target) {
        List<Expr.Name> names = new ArrayList<>();
        collect(target, names);
        return names;
    }

    private static void collect(Expr target, List<Expr.Name> names) {
        switch (target) {
            case Expr.Name name -> names.add(name);
            case Expr.Tuple tuple -> tuple.elts().forEach(each -> collect(each, names));
            case Expr.List list -> list.elts().forEach(each -> collect(each, names));
            case Expr.Starred star -> collect(star.value(), names);
            default -> {}
        }
    }

    /// What an assignment to a target sets: names, attributes and items.
    public static List<Expr> leaves(Expr target) {
        List<Expr> found = new ArrayList<>();
        switch (target) {
            case Expr.Tuple tuple -> tuple.elts().forEach(each -> found.addAll(leaves(each)));
            case Expr.List list -> list.elts().forEach(each -> found.addAll(leaves(each)));
            case Expr.Starred star -> found.addAll(leaves(star.value()));
            case Expr.Name name -> found.add(name);
            case Expr.Attribute attribute -> found.add(attribute);
            case Expr.Subscript item -> found.add(item);
            default -> {}
        }
        return found;
    }
}
