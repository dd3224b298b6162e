package dev.pytool.linter.rules.quotes;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.QuoteChoice;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A docstring is written with the quotes that the project does not prefer.
///
/// ```python
/// def f():
///     '''Gives one.'''
/// ```
///
/// Write instead:
///
/// ```python
/// def f():
///     """Gives one."""
/// ```
///
/// The fix exchanges the quotes. Options: `flake8-quotes.docstring-quotes`.
@Rule(
        code = "Q002",
        name = "bad-quotes-docstring",
        fix = Fixable.SOMETIMES,
        message = "{} quote docstring found but {} quotes preferred")
final class BadQuotesDocstring {
    private BadQuotesDocstring() {}

    static void check(Expr.Constant node, LintContext cx) {
        if (!StringParts.isDocstring(node, cx)) {
            return;
        }
        char wanted = QuoteChoice.of(cx.options().flake8Quotes().docstringQuotes());
        for (StringParts.Part part : StringParts.of(node, cx)) {
            boolean joins =
                    part.bodyStart() == part.bodyEnd()
                            && !part.isTriple()
                            && cx.text().startsWith(String.valueOf(wanted), part.end());
            String text = cx.text(part.start() + part.prefix().length(), part.end());
            if (!joins && text.indexOf(wanted) >= 0) {
                continue;
            }
            Finding finding =
                    cx.report(
                            part.start(),
                            part.end(),
                            QuoteChoice.unwanted(wanted),
                            QuoteChoice.wanted(wanted));
            if (!joins) {
                finding.safe(QuoteChoice.exchange(part, wanted, cx));
            }
        }
    }
}
