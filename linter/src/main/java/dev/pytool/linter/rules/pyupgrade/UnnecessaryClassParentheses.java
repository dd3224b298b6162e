package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Unnecessary class parentheses.
@Rule(
        code = "UP039",
        name = "unnecessary-class-parentheses",
        fix = Fixable.ALWAYS,
        message = "Unnecessary parentheses after class definition")
final class UnnecessaryClassParentheses {
    private UnnecessaryClassParentheses() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!node.bases().isEmpty() || !node.keywords().isEmpty()) {
            return;
        }
        Tokens tokens = cx.tokens();
        int name = tokens.at(Definitions.nameStart(node, cx));
        int open = tokens.significant(name + 1);
        if (tokens.kind(open) == TokenKind.LSQB) {
            while (tokens.kind(open) != TokenKind.RSQB) {
                open++;
            }
            open = tokens.significant(open + 1);
        }
        if (tokens.kind(open) == TokenKind.LPAR) {
            int close = tokens.significant(open + 1);
            if (tokens.kind(close) == TokenKind.RPAR) {
                cx.report(tokens.start(open), tokens.end(close))
                        .fix(
                                cx.hasComment(tokens.start(open), tokens.end(close))
                                        ? Fix.Safety.UNSAFE
                                        : Fix.Safety.SAFE,
                                List.of(cx.delete(tokens.start(open), tokens.end(close))));
            }
        }
    }
}
