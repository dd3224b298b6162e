package dev.pytool.checker.infer;

import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.Optional;

/// An argument of a call: an expression to be typed against its parameter, or a type that is known
/// already.
///
/// @param place where findings about it go
/// @param name the keyword, empty for a positional argument
record Argument(
        Node place, Optional<Expr> expression, Optional<Type> type, Kind kind, String name) {
    enum Kind {
        POSITIONAL,
        KEYWORD,
        STAR,
        DOUBLE_STAR
    }

    static Argument of(Node place, Type type) {
        return new Argument(place, Optional.empty(), Optional.of(type), Kind.POSITIONAL, "");
    }

    static Argument of(Expr expression) {
        return new Argument(
                expression, Optional.of(expression), Optional.empty(), Kind.POSITIONAL, "");
    }
}
