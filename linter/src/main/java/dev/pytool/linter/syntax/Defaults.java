package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;

/// Defaults of parameters.
public final class Defaults {
    private Defaults() {}

    public static List<Expr> values(Arguments args) {
        List<Expr> values = new ArrayList<>(args.defaults());
        args.kwDefaults().forEach(value -> value.ifPresent(values::add));
        return values;
    }
}
