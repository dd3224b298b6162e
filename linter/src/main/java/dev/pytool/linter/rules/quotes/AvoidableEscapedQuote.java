package dev.pytool.linter.rules.quotes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.QuoteChoice;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A string escapes the quotes inside it, which other quotes around it would make unnecessary.
///
/// ```python
/// text = "say \"yes\""
/// ```
///
/// Write instead:
///
/// ```python
/// text = 'say "yes"'
/// ```
///
/// The fix exchanges the outer quotes and takes the backslashes out. Options:
/// `flake8-quotes.inline-quotes`, `flake8-quotes.avoid-escape`.
@Rule(
        code = "Q003",
        name = "avoidable-escaped-quote",
        fix = Fixable.ALWAYS,
        message = "Change outer quotes to avoid escaping inner quotes")
final class AvoidableEscapedQuote {
    private AvoidableEscapedQuote() {}

    static void check(Expr.Constant node, LintContext cx) {
        strings(node, cx);
    }

    static void check(Expr.StringTemplate node, LintContext cx) {
        strings((Expr) node, cx);
    }

    private static void strings(Expr node, LintContext cx) {
        if (cx.options().flake8Quotes().avoidEscape()) {
            parts(QuoteChoice.free(node, cx), cx);
        }
    }

    private static void parts(List<StringParts.Part> parts, LintContext cx) {
        char quote = QuoteChoice.of(cx.options().flake8Quotes().inlineQuotes());
        for (StringParts.Part part : parts) {
            if (part.template()) {
                template(part, quote, cx);
            } else if (isEligible(part, quote)) {
                String body = cx.text(part.bodyStart(), part.bodyEnd());
                char other = QuoteChoice.opposite(quote);
                if (QuoteChoice.hasEscaped(body, quote) && body.indexOf(other) < 0) {
                    cx.report(part.start(), part.end())
                            .safe(
                                    new Edit(
                                            part.start(),
                                            part.end(),
                                            part.prefix()
                                                    + other
                                                    + QuoteChoice.unescape(body, quote)
                                                    + other));
                }
            }
        }
    }

    private static boolean isEligible(StringParts.Part part, char quote) {
        return !part.isTriple() && !part.isRaw() && part.quote() == quote;
    }

    private static void template(StringParts.Part part, char quote, LintContext cx) {
        Tokens tokens = cx.tokens();
        int open = tokens.at(part.start());
        int close = StringParts.closing(open, tokens);
        List<StringParts.Part> nested =
                StringParts.between(tokens.end(open), tokens.start(close), cx);
        boolean isT = tokens.kind(open) == TokenKind.TSTRING_START;
        if (!isT && cx.target() < 12 && !nested.isEmpty()) {
            return;
        }
        char other = QuoteChoice.opposite(quote);
        List<Edit> edits = new ArrayList<>();
        boolean blocked = !isEligible(part, quote);
        for (int[] span : QuoteChoice.texts(open, close, tokens)) {
            String text = cx.text(span[0], span[1]);
            blocked |= text.indexOf(other) >= 0;
            if (QuoteChoice.hasEscaped(text, quote)) {
                edits.add(new Edit(span[0], span[1], QuoteChoice.unescape(text, quote)));
            }
        }
        if (!blocked && !edits.isEmpty()) {
            edits.add(new Edit(part.bodyStart() - 1, part.bodyStart(), String.valueOf(other)));
            edits.add(new Edit(part.bodyEnd(), part.end(), String.valueOf(other)));
            cx.report(part.start(), part.end()).fix(Fix.Safety.SAFE, edits);
        }
        parts(nested, cx);
    }
}
