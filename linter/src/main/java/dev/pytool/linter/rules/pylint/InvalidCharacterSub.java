package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Invalid character sub.
@Rule(
        code = "PLE2512",
        name = "invalid-character-sub",
        fix = Fixable.SOMETIMES,
        message = "Invalid unescaped character SUB, use \"\\x1a\" instead")
final class InvalidCharacterSub {
    private InvalidCharacterSub() {}

    static void check(SourceFile file, LintContext cx) {
        ControlCharacters.check((char) 0x1a, "\\x1a", cx);
    }
}
