package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Locale;

/// Characters that editors do not show, inside strings.
final class ControlCharacters {
    private ControlCharacters() {}

    static void check(char wanted, String escape, LintContext cx) {
        if (cx.text().indexOf(wanted) < 0) {
            return;
        }
        Tokens tokens = cx.tokens();
        String prefix = "";
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.STRING
                    || kind == TokenKind.FSTRING_START
                    || kind == TokenKind.TSTRING_START) {
                String text = cx.text(tokens.start(i), tokens.end(i));
                prefix =
                        text.substring(
                                        0,
                                        Math.max(
                                                0,
                                                text.length()
                                                        - text.replaceAll("^[A-Za-z]*", "")
                                                                .length()))
                                .toLowerCase(Locale.ROOT);
            }
            if (kind == TokenKind.STRING
                    || kind == TokenKind.FSTRING_MIDDLE
                    || kind == TokenKind.TSTRING_MIDDLE) {
                for (int at = cx.text().indexOf(wanted, tokens.start(i));
                        at >= 0 && at < tokens.end(i);
                        at = cx.text().indexOf(wanted, at + 1)) {
                    var finding = cx.report(at, at + 1);
                    if (prefix.indexOf('r') < 0) {
                        finding.safe(new Edit(at, at + 1, escape));
                    }
                }
            }
        }
    }
}
