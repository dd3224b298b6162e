package dev.pytool.linter.rules.pie;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A dict display is unpacked into another one.
///
/// ```python
/// options = {**defaults, **{"size": 1}}
/// ```
///
/// Write instead:
///
/// ```python
/// options = {**defaults, "size": 1}
/// ```
///
/// The fix takes the inner braces out.
@Rule(
        code = "PIE800",
        name = "unnecessary-spread",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary spread `**`")
final class UnnecessarySpread {
    private UnnecessarySpread() {}

    static void check(Expr.Dict node, LintContext cx) {
        int previous = cx.start(node) + 1;
        for (int i = 0; i < node.values().size(); i++) {
            Expr value = node.values().get(i);
            if (node.keys().get(i).isEmpty() && value instanceof Expr.Dict inner) {
                Finding finding = cx.report(value);
                List<Edit> edits = new ArrayList<>();
                if (opening(inner, previous, edits, cx)) {
                    closing(inner, edits, cx);
                    finding.fix(Fix.Safety.SAFE, edits);
                }
            }
            previous = cx.end(value);
        }
    }

    /// The two stars, parentheses and brace before the inner elements; false where something else
    /// stands there.
    private static boolean opening(
            Expr.Dict inner, int previous, List<Edit> edits, LintContext cx) {
        Tokens tokens = cx.tokens();
        int token = tokens.at(previous);
        while (tokens.kind(token) != TokenKind.DOUBLESTAR) {
            token++;
        }
        for (; tokens.start(token) <= cx.start(inner); token++) {
            switch (tokens.kind(token)) {
                case DOUBLESTAR, LPAR, LBRACE ->
                        edits.add(new Edit(tokens.start(token), tokens.end(token), ""));
                case WHITESPACE, NL, COMMENT, CONTINUATION -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private static void closing(Expr.Dict inner, List<Edit> edits, LintContext cx) {
        Tokens tokens = cx.tokens();
        boolean empty = inner.values().isEmpty();
        int open =
                (int)
                        edits.stream()
                                .filter(edit -> cx.text(edit.start(), edit.end()).equals("("))
                                .count();
        int token = tokens.at(empty ? cx.start(inner) + 1 : cx.end(inner.values().getLast()));
        boolean closed = false;
        boolean comma = false;
        for (; token < tokens.size() && !(closed && open == 0 && (!empty || comma)); token++) {
            switch (tokens.kind(token)) {
                case COMMA -> {
                    edits.add(new Edit(tokens.start(token), tokens.end(token), ""));
                    comma |= closed;
                }
                case RPAR -> {
                    if (closed) {
                        edits.add(new Edit(tokens.start(token), tokens.end(token), ""));
                        open--;
                    }
                }
                case RBRACE -> {
                    if (closed) {
                        return;
                    }
                    edits.add(new Edit(tokens.start(token), tokens.end(token), ""));
                    closed = true;
                }
                default -> {}
            }
        }
    }
}
