package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.stream.Collectors;

/// Displays that become displays of another kind.
final class Literals {
    private Literals() {}

    /// What stands between the brackets of a list or tuple.
    static String inner(Expr display, LintContext cx) {
        String text = cx.text(display);
        boolean bare = display instanceof Expr.Tuple && !text.startsWith("(");
        return bare ? text : text.substring(1, text.length() - 1);
    }

    /// A tuple of these elements.
    static String tuple(Expr display, LintContext cx) {
        String inner = inner(display, cx);
        boolean single =
                Exprs.elements(display).size() == 1 && !inner.stripTrailing().endsWith(",");
        return "(" + inner + (single ? "," : "") + ")";
    }

    /// A dict of these pairs.
    static String dict(Expr display, LintContext cx) {
        return Exprs.elements(display).stream()
                .map(Exprs::elements)
                .map(pair -> pair(pair, cx))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String pair(List<Expr> pair, LintContext cx) {
        return cx.text(pair.get(0)) + ": " + cx.text(pair.get(1));
    }
}
