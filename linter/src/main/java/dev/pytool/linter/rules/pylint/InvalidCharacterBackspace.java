package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Invalid character backspace.
@Rule(
        code = "PLE2510",
        name = "invalid-character-backspace",
        fix = Fixable.SOMETIMES,
        message = "Invalid unescaped character backspace, use \"\\b\" instead")
final class InvalidCharacterBackspace {
    private InvalidCharacterBackspace() {}

    static void check(SourceFile file, LintContext cx) {
        ControlCharacters.check('\b', "\\b", cx);
    }
}
