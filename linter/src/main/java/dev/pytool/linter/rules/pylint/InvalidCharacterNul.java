package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Invalid character nul.
@Rule(
        code = "PLE2514",
        name = "invalid-character-nul",
        fix = Fixable.SOMETIMES,
        message = "Invalid unescaped character NUL, use \"\\0\" instead")
final class InvalidCharacterNul {
    private InvalidCharacterNul() {}

    static void check(SourceFile file, LintContext cx) {
        ControlCharacters.check((char) 0, "\\0", cx);
    }
}
