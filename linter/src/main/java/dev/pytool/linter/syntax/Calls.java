package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.Optional;

/// The arguments of calls.
public final class Calls {
    private Calls() {}

    public static Optional<Keyword> keyword(Expr.Call call, String name) {
        for (Keyword keyword : call.keywords()) {
            if (keyword.arg().filter(name::equals).isPresent()) {
                return Optional.of(keyword);
            }
        }
        return Optional.empty();
    }

    public static boolean hasKeyword(Expr.Call call, String name) {
        return keyword(call, name).isPresent();
    }

    /// The argument given by this name or at this position; nothing is known after a starred
    /// argument.
    public static Optional<Expr> argument(Expr.Call call, String name, int position) {
        Optional<Keyword> keyword = keyword(call, name);
        return keyword.isPresent() ? keyword.map(Keyword::value) : positional(call, position);
    }

    public static Optional<Expr> positional(Expr.Call call, int position) {
        for (int i = 0; i <= position && i < call.args().size(); i++) {
            if (call.args().get(i) instanceof Expr.Starred) {
                return Optional.empty();
            }
            if (i == position) {
                return Optional.of(call.args().get(i));
            }
        }
        return Optional.empty();
    }

    /// Whether a `*x` or `**x` is among the arguments.
    public static boolean isUnpacking(Expr.Call call) {
        return call.args().stream().anyMatch(Expr.Starred.class::isInstance)
                || call.keywords().stream().anyMatch(keyword -> keyword.arg().isEmpty());
    }

    public static int count(Expr.Call call) {
        return call.args().size() + call.keywords().size();
    }

    /// The method's name for `x.method(...)`, empty otherwise.
    public static String method(Expr.Call call) {
        return call.func() instanceof Expr.Attribute attribute ? attribute.attr() : "";
    }
}
