package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// U prefix on a string.
@Rule(
        code = "UP025",
        name = "unicode-kind-prefix",
        fix = Fixable.ALWAYS,
        message = "Remove unicode literals from strings")
final class UnicodeKindPrefix {
    private UnicodeKindPrefix() {}

    static void check(SourceFile file, LintContext cx) {
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.STRING
                    && (file.text().charAt(tokens.start(i)) == 'u'
                            || file.text().charAt(tokens.start(i)) == 'U')) {
                int start = tokens.start(i);
                boolean glued =
                        start > 0 && Character.isJavaIdentifierPart(file.text().charAt(start - 1));
                cx.report(start, tokens.end(i)).safe(new Edit(start, start + 1, glued ? " " : ""));
            }
        }
    }
}
