package dev.pytool.linter.rules.quotes;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.QuoteChoice;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A string of one line is written with the quotes that the project does not prefer. One kind of
/// quotes throughout reads calmer; the other kind stays allowed where it saves a backslash.
///
/// ```python
/// name = 'x'
/// ```
///
/// Write instead:
///
/// ```python
/// name = "x"
/// ```
///
/// The fix exchanges the quotes. There is none where the new quotes would join those of a
/// neighbour. Options: `flake8-quotes.inline-quotes`.
@Rule(
        code = "Q000",
        name = "bad-quotes-inline-string",
        fix = Fixable.SOMETIMES,
        message = "{} quotes found but {} quotes preferred")
final class BadQuotesInlineString {
    private BadQuotesInlineString() {}

    static void check(Expr.Constant node, LintContext cx) {
        strings(node, cx);
    }

    static void check(Expr.StringTemplate node, LintContext cx) {
        strings((Expr) node, cx);
    }

    private static void strings(Expr node, LintContext cx) {
        List<StringParts.Part> parts = QuoteChoice.free(node, cx);
        char wanted = QuoteChoice.of(cx.options().flake8Quotes().inlineQuotes());
        if (parts.stream().anyMatch(part -> isBetterSo(part, wanted, cx))) {
            return;
        }
        for (StringParts.Part part : parts) {
            if (part.isTriple() || part.quote() == wanted) {
                continue;
            }
            Finding finding =
                    cx.report(
                            part.start(),
                            part.end(),
                            QuoteChoice.unwanted(wanted),
                            QuoteChoice.wanted(wanted));
            boolean joinsNext =
                    part.prefix().isEmpty()
                            && part.bodyStart() == part.bodyEnd()
                            && cx.text().startsWith(String.valueOf(wanted), part.end());
            boolean joinsPrevious =
                    part.start() > 1
                            && cx.text().charAt(part.start() - 1) == wanted
                            && cx.text().charAt(part.start() - 2) == wanted;
            if (!joinsNext && !joinsPrevious) {
                finding.safe(QuoteChoice.exchange(part, wanted, cx));
            }
        }
    }

    /// Whether the literal would need escapes in the other quotes.
    private static boolean isBetterSo(StringParts.Part part, char wanted, LintContext cx) {
        return !part.isTriple()
                && part.quote() != wanted
                && cx.text(part.bodyStart(), part.bodyEnd()).indexOf(wanted) >= 0;
    }
}
