package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Without replacement fields the `f` only costs attention.
@Rule(
        code = "F541",
        name = "f-string-missing-placeholders",
        fix = Fixable.ALWAYS,
        message = "f-string without any placeholders")
final class FStringMissingPlaceholders {
    private FStringMissingPlaceholders() {}

    static void check(Expr.JoinedStr node, LintContext cx) {
        if (node.values().stream().anyMatch(Expr.FormattedValue.class::isInstance)) {
            return;
        }
        Optional<Node> parent = cx.parent(node);
        if (parent.isPresent()
                && parent.get() instanceof Expr.FormattedValue value
                && value.formatSpec().isPresent()
                && value.formatSpec().get() == node) {
            return;
        }
        if (!cx.semantics().source().isExact(node) || cx.semantics().source().isQuoted(node)) {
            return;
        }
        Tokens tokens = cx.tokens();
        for (int i = tokens.at(cx.start(node)); tokens.start(i) < cx.end(node); i++) {
            if (tokens.kind(i) == TokenKind.FSTRING_START) {
                int close = i + 1;
                while (tokens.kind(close) != TokenKind.FSTRING_END) {
                    close++;
                }
                report(i, close, cx);
            }
        }
    }

    private static void report(int open, int close, LintContext cx) {
        Tokens tokens = cx.tokens();
        int start = tokens.start(open);
        int letter = start;
        while (Character.toLowerCase(cx.text().charAt(letter)) != 'f') {
            letter++;
        }
        List<Edit> edits = new ArrayList<>();
        // The quote must not join a word before it.
        boolean quoted =
                letter == start
                        && start > 0
                        && letter + 1 < cx.text().length()
                        && cx.text().charAt(start - 1) == cx.text().charAt(letter + 1);
        boolean glued =
                letter == start
                        && letter + 1
                                == tokens.end(open)
                                        - cx.text(start, tokens.end(open))
                                                .replaceAll("[^'\"]", "")
                                                .length()
                        && start > 0
                        && Character.isJavaIdentifierPart(cx.text().charAt(start - 1));
        edits.add(new Edit(letter, letter + 1, glued || quoted ? " " : ""));
        for (int at = tokens.end(open); at + 1 < tokens.start(close); at++) {
            String pair = cx.text(at, at + 2);
            if (pair.equals("{{") || pair.equals("}}")) {
                edits.add(new Edit(at, at + 1, ""));
                at++;
            }
        }
        cx.report(start, tokens.end(close)).fix(Fix.Safety.SAFE, edits);
    }
}
