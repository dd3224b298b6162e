package dev.pytool.linter.rules.quotes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.QuoteChoice;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A backslash stands before a quote that does not end the string.
///
/// ```python
/// text = "it\'s"
/// ```
///
/// Write instead:
///
/// ```python
/// text = "it's"
/// ```
///
/// The fix takes the backslash out.
@Rule(
        code = "Q004",
        name = "unnecessary-escaped-quote",
        fix = Fixable.ALWAYS,
        message = "Unnecessary escape on inner quote character")
final class UnnecessaryEscapedQuote {
    private UnnecessaryEscapedQuote() {}

    static void check(Expr.Constant node, LintContext cx) {
        strings(node, cx);
    }

    static void check(Expr.StringTemplate node, LintContext cx) {
        strings((Expr) node, cx);
    }

    private static void strings(Expr node, LintContext cx) {
        if (StringParts.isDocstring(node, cx)) {
            return;
        }
        for (StringParts.Part part : StringParts.of(node, cx)) {
            if (part.isTriple() || part.isRaw()) {
                continue;
            }
            char other = QuoteChoice.opposite(part.quote());
            if (part.template()) {
                template(part, other, cx);
                continue;
            }
            String body = cx.text(part.bodyStart(), part.bodyEnd());
            if (QuoteChoice.hasEscaped(body, other)) {
                cx.report(part.start(), part.end())
                        .safe(
                                new Edit(
                                        part.bodyStart(),
                                        part.bodyEnd(),
                                        QuoteChoice.unescape(body, other)));
            }
        }
    }

    private static void template(StringParts.Part part, char other, LintContext cx) {
        int open = cx.tokens().at(part.start());
        List<Edit> edits = new ArrayList<>();
        for (int[] span :
                QuoteChoice.texts(open, StringParts.closing(open, cx.tokens()), cx.tokens())) {
            String text = cx.text(span[0], span[1]);
            if (QuoteChoice.hasEscaped(text, other)) {
                edits.add(new Edit(span[0], span[1], QuoteChoice.unescape(text, other)));
            }
        }
        if (!edits.isEmpty()) {
            cx.report(part.start(), part.end()).fix(Fix.Safety.SAFE, edits);
        }
    }
}
