package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `is` compares identities; whether two equal literals are one object is an accident.
@Rule(
        code = "F632",
        name = "is-literal",
        fix = Fixable.ALWAYS,
        message = "Use `{}` to compare constant literals")
final class IsLiteral {
    private IsLiteral() {}

    static void check(Expr.Compare node, LintContext cx) {
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            CmpOperator op = node.ops().get(i);
            Expr right = node.comparators().get(i);
            if ((op == CmpOperator.IS || op == CmpOperator.IS_NOT)
                    && (isLiteral(left)
                            || isLiteral(right)
                            || isDisplay(left)
                            || isDisplay(right))) {
                report(node, left, right, op == CmpOperator.IS ? "==" : "!=", cx);
            }
            left = right;
        }
    }

    private static void report(
            Expr.Compare node, Expr left, Expr right, String word, LintContext cx) {
        Finding finding = cx.report(node, word);
        int from = Brackets.outerEnd(left, cx.end(node), cx);
        int to = Brackets.outerStart(right, cx.start(node), cx);
        Tokens tokens = cx.tokens();
        int first = tokens.significant(tokens.at(from));
        int last = tokens.significantBefore(tokens.at(to));
        if (first <= last && tokens.kind(first) == TokenKind.IS) {
            finding.safe(new Edit(tokens.start(first), tokens.end(last), word));
        }
    }

    private static boolean isLiteral(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant ->
                    !(constant.value() instanceof Literal.None)
                            && !(constant.value() instanceof Literal.Bool)
                            && !(constant.value() instanceof Literal.Ellipsis);
            case Expr.JoinedStr joined -> true;
            case Expr.Tuple tuple ->
                    tuple.elts().stream()
                            .allMatch(each ->
                                    isLiteral(each) || Exprs.isNone(each) || Exprs.isBool(each));
            default -> false;
        };
    }

    private static boolean isDisplay(Expr expr) {
        return switch (expr.kind()) {
            case LIST, DICT, SET -> true;
            default -> false;
        };
    }
}
