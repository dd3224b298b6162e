package dev.pytool.linter.rules.quotes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.QuoteChoice;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A string in three quotes uses the quotes that the project does not prefer.
///
/// ```python
/// text = '''
/// x
/// '''
/// ```
///
/// Write instead:
///
/// ```python
/// text = """
/// x
/// """
/// ```
///
/// The fix exchanges the quotes. Options: `flake8-quotes.multiline-quotes`.
@Rule(
        code = "Q001",
        name = "bad-quotes-multiline-string",
        fix = Fixable.ALWAYS,
        message = "{} quote multiline found but {} quotes preferred")
final class BadQuotesMultilineString {
    private BadQuotesMultilineString() {}

    static void check(Expr.Constant node, LintContext cx) {
        strings(node, cx);
    }

    static void check(Expr.StringTemplate node, LintContext cx) {
        strings((Expr) node, cx);
    }

    private static void strings(Expr node, LintContext cx) {
        char wanted = QuoteChoice.of(cx.options().flake8Quotes().multilineQuotes());
        char other = QuoteChoice.opposite(wanted);
        for (StringParts.Part part : QuoteChoice.free(node, cx)) {
            if (!part.isTriple()) {
                continue;
            }
            String text = cx.text(part.start(), part.end());
            boolean stays =
                    text.contains(String.valueOf(wanted).repeat(3))
                            || text.endsWith(wanted + String.valueOf(other).repeat(3));
            if (!stays) {
                cx.report(
                                part.start(),
                                part.end(),
                                QuoteChoice.unwanted(wanted),
                                QuoteChoice.wanted(wanted))
                        .safe(QuoteChoice.exchange(part, wanted, cx));
            }
        }
    }
}
