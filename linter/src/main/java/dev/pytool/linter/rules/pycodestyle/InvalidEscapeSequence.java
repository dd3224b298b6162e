package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Python keeps an unknown escape as it stands and warns; later versions refuse it.
@Rule(
        code = "W605",
        name = "invalid-escape-sequence",
        fix = Fixable.ALWAYS,
        message = "Invalid escape sequence: `\\{}`")
final class InvalidEscapeSequence {
    private InvalidEscapeSequence() {}

    static void check(SourceFile file, LintContext cx) {
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case STRING -> Escapes.literal(i, cx);
                case FSTRING_START, TSTRING_START -> Escapes.template(i, cx);
                default -> {}
            }
        }
    }
}
