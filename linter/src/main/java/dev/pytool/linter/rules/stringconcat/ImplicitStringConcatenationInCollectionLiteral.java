package dev.pytool.linter.rules.stringconcat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Literals side by side among the elements of a collection look like a forgotten comma.
///
/// ```python
/// names = [
///     "ann"
///     "bob",
///     "eve",
/// ]
/// ```
///
/// Write instead, as meant:
///
/// ```python
/// names = [
///     ("ann"
///     "bob"),
///     "eve",
/// ]
/// ```
///
/// The fix adds parentheses; it is unsafe because the comma may be what is missing.
@Rule(
        code = "ISC004",
        name = "implicit-string-concatenation-in-collection-literal",
        fix = Fixable.ALWAYS,
        message = "Unparenthesized implicit string concatenation in collection")
final class ImplicitStringConcatenationInCollectionLiteral {
    private ImplicitStringConcatenationInCollectionLiteral() {}

    static void check(Expr.List node, LintContext cx) {
        elements(node.elts(), cx);
    }

    static void check(Expr.Set node, LintContext cx) {
        elements(node.elts(), cx);
    }

    static void check(Expr.Tuple node, LintContext cx) {
        elements(node.elts(), cx);
    }

    private static void elements(List<Expr> elements, LintContext cx) {
        for (Expr element : elements) {
            if (StringParts.of(element, cx).size() > 1 && !Brackets.isParenthesized(element, cx)) {
                cx.report(element)
                        .unsafe(cx.insert(cx.start(element), "("), cx.insert(cx.end(element), ")"));
            }
        }
    }
}
