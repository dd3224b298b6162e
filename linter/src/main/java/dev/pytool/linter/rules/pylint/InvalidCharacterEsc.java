package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Invalid character esc.
@Rule(
        code = "PLE2513",
        name = "invalid-character-esc",
        fix = Fixable.SOMETIMES,
        message = "Invalid unescaped character ESC, use \"\\x1b\" instead")
final class InvalidCharacterEsc {
    private InvalidCharacterEsc() {}

    static void check(SourceFile file, LintContext cx) {
        ControlCharacters.check((char) 0x1b, "\\x1b", cx);
    }
}
