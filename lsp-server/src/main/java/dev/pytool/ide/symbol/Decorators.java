package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// What decorators say by their names alone.
public final class Decorators {
    private Decorators() {}

    public static boolean isProperty(List<Expr> decorators) {
        return decorators.stream()
                .map(Decorators::lastName)
                .anyMatch(name ->
                        name.equals("property")
                                || name.equals("cached_property")
                                || name.equals("setter")
                                || name.equals("getter")
                                || name.equals("deleter"));
    }

    public static boolean isDeprecated(List<Expr> decorators) {
        return has(decorators, "deprecated");
    }

    public static boolean has(List<Expr> decorators, String wanted) {
        return decorators.stream().map(Decorators::lastName).anyMatch(wanted::equals);
    }

    /// Offset of the `@` before a decorator.
    public static int start(Tree tree, Expr decorator) {
        Tokens tokens = tree.tokens();
        int before = tokens.significantBefore(tokens.at(tree.start(decorator)));
        return before >= 0 && tokens.kind(before) == TokenKind.AT
                ? tokens.start(before)
                : tree.start(decorator);
    }

    /// `c` for `@a.b.c` and `@a.b.c(...)`; empty for other expressions.
    public static String lastName(Expr decorator) {
        return switch (decorator) {
            case Expr.Name name -> name.id();
            case Expr.Attribute attribute -> attribute.attr();
            case Expr.Call call -> lastName(call.func());
            default -> "";
        };
    }
}
