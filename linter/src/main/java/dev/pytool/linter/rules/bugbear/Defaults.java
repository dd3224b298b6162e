package dev.pytool.linter.rules.bugbear;

import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;

/// Defaults of parameters.
final class Defaults {
    private Defaults() {}

    static List<Expr> values(Arguments args) {
        List<Expr> values = new ArrayList<>(args.defaults());
        args.kwDefaults().forEach(value -> value.ifPresent(values::add));
        return values;
    }
}
