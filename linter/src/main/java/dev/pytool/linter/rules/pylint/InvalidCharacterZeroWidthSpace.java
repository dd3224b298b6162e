package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Invalid character zero width space.
@Rule(
        code = "PLE2515",
        name = "invalid-character-zero-width-space",
        fix = Fixable.SOMETIMES,
        message = "Invalid unescaped character zero-width-space, use \"\\u200B\" instead")
final class InvalidCharacterZeroWidthSpace {
    private InvalidCharacterZeroWidthSpace() {}

    static void check(SourceFile file, LintContext cx) {
        ControlCharacters.check((char) 0x200b, "\\u200b", cx);
    }
}
