package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `collections.namedtuple` makes a class whose fields have no types.
///
/// ```python
/// Point = namedtuple("Point", ["x", "y"])
/// ```
///
/// Write instead:
///
/// ```python
/// class Point(NamedTuple):
///     x: int
///     y: int
/// ```
@Rule(
        code = "PYI024",
        name = "collections-named-tuple",
        message = "Use `typing.NamedTuple` instead of `collections.namedtuple`")
final class CollectionsNamedTuple {
    private CollectionsNamedTuple() {}

    static void check(Expr.Name node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        examine(node, cx);
    }

    private static void examine(Expr node, LintContext cx) {
        if (cx.nameOf(node).equals("collections.namedtuple")) {
            cx.report(node);
        }
    }
}
