package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Locale;

/// Escape sequence in docstring.
@Rule(
        code = "D301",
        name = "escape-sequence-in-docstring",
        fix = Fixable.SOMETIMES,
        message = "Use `r\"\"\"` if any backslashes in a docstring")
final class EscapeSequenceInDocstring {
    private EscapeSequenceInDocstring() {}

    static void check(Docstring doc, LintContext cx) {
        String prefix = doc.prefix().toLowerCase(Locale.ROOT);
        if (prefix.indexOf('r') >= 0 || prefix.indexOf('b') >= 0) {
            return;
        }
        String body = doc.body();
        for (int at = body.indexOf('\\');
                at >= 0 && at + 1 < body.length();
                at = body.indexOf('\\', at + 2)) {
            char next = body.charAt(at + 1);
            if (body.startsWith("\\\"\"\"", at) || body.startsWith("\\'\'\'", at)) {
                continue;
            }
            // Continuations and Unicode names are what only a plain docstring can write.
            if (next != '\n' && next != '\r' && next != 'u' && next != 'U' && next != 'N') {
                Finding finding = cx.report(doc.start(), doc.end());
                if (prefix.isEmpty()) {
                    finding.unsafe(cx.insert(doc.start(), "r"));
                }
                return;
            }
        }
    }
}
