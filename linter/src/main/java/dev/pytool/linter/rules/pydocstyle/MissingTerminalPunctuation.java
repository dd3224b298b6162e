package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// First docstring line lacks . ? or !.
@Rule(
        code = "D415",
        name = "missing-terminal-punctuation",
        fix = Fixable.SOMETIMES,
        message = "First line should end with a period, question mark, or exclamation point")
final class MissingTerminalPunctuation {
    private MissingTerminalPunctuation() {}

    static void check(Docstring doc, LintContext cx) {
        Sentences.check(doc, ".?!", cx);
    }
}
