package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Docstring quotes are not triple double quotes.
@Rule(
        code = "D300",
        name = "triple-single-quotes",
        fix = Fixable.SOMETIMES,
        message = "Use triple double quotes `\"\"\"`")
final class TripleSingleQuotes {
    private TripleSingleQuotes() {}

    static void check(Docstring doc, LintContext cx) {
        if (doc.quotes().equals("\"\"\"")) {
            return;
        }
        // Text that holds or ends in the other quotes needs the quotes it has.
        if (doc.body().contains("\"\"\"")) {
            if (doc.quotes().equals("'")) {
                cx.say(doc.start(), doc.end(), "Use triple single quotes `\'\'\'`");
            }
            return;
        }
        Finding finding = cx.report(doc.start(), doc.end());
        if (!doc.body().endsWith("\"")
                && !doc.body().startsWith("\"")
                && !doc.body().endsWith("\\")) {
            finding.safe(
                    new Edit(
                            doc.start(),
                            doc.end(),
                            doc.prefix() + "\"\"\"" + doc.body() + "\"\"\""));
        }
    }
}
