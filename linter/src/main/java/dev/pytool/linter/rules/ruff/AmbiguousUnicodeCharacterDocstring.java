package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Who searches the documentation does not find what looks like the word.
@Rule(
        code = "RUF002",
        name = "ambiguous-unicode-character-docstring",
        message = "Docstring contains ambiguous `{}` ({}). Did you mean `{}` ({})?")
final class AmbiguousUnicodeCharacterDocstring {
    private AmbiguousUnicodeCharacterDocstring() {}

    static void check(Docstring docstring, LintContext cx) {
        Confusables.check(docstring.start(), docstring.end(), cx);
    }
}
