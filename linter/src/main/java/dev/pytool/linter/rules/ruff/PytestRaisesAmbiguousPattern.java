package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `match` is a regular expression; a raw string or `re.escape` shows which of the two is meant.
@Rule(
        code = "RUF043",
        name = "pytest-raises-ambiguous-pattern",
        message =
                "Pattern passed to `match=` contains metacharacters but is neither escaped nor raw")
final class PytestRaisesAmbiguousPattern {
    private PytestRaisesAmbiguousPattern() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("pytest.raises")) {
            return;
        }
        Optional<Expr> match = Calls.keyword(node, "match").map(Keyword::value);
        Optional<String> pattern = match.flatMap(Exprs::string);
        if (pattern.isEmpty()
                || pieces(match.get(), cx).stream()
                        .anyMatch(piece -> piece.matches("(?is)[a-z]*r[a-z]*['\"].*"))) {
            return;
        }
        if (hasMeta(pattern.get())) {
            cx.report(match.get());
        }
    }

    private static List<String> pieces(Expr string, LintContext cx) {
        List<String> out = new ArrayList<>();
        Tokens tokens = cx.tokens();
        for (int i = tokens.at(cx.start(string));
                i < tokens.size() && tokens.start(i) < cx.end(string);
                i++) {
            if (tokens.kind(i) == TokenKind.STRING) {
                out.add(cx.text(tokens.start(i), tokens.end(i)));
            }
        }
        return out;
    }

    /// Whether a character has a meaning for regular expressions that no backslash takes away.
    private static boolean hasMeta(String pattern) {
        boolean escaped = false;
        for (int i = 0; i < pattern.length(); i++) {
            char each = pattern.charAt(i);
            if (escaped) {
                escaped = false;
                if ("AbBdDsSwWzZ123456789".indexOf(each) >= 0) {
                    return true;
                }
                continue;
            }
            if (each == '\\') {
                escaped = true;
            } else if (".^$*+?{[|()".indexOf(each) >= 0) {
                return true;
            }
        }
        return false;
    }
}
