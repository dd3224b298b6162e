package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/// Comparisons with objects that exist once, and negated comparisons.
final class Singletons {
    private Singletons() {}

    /// Reports each operand of `==` and `!=` that is such an object.
    static void compare(
            Expr.Compare node,
            Predicate<Expr> wanted,
            LintContext cx,
            BinaryOperator<String> words) {
        List<Edit> edits = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            CmpOperator op = node.ops().get(i);
            Expr right = node.comparators().get(i);
            if (op == CmpOperator.EQ || op == CmpOperator.NOT_EQ) {
                String word = op == CmpOperator.EQ ? "is" : "is not";
                // Between two such objects a comparison says nothing about the style of either.
                boolean first = i == 0 && wanted.test(left) && !isSingleton(right);
                boolean second = wanted.test(right) && !isSingleton(left);
                if (first || second) {
                    Expr operand = second ? right : left;
                    findings.add(cx.report(operand, words.apply(word, "")));
                    Tokens tokens = cx.tokens();
                    int from = Brackets.outerEnd(left, cx.end(node), cx);
                    int token = tokens.significant(tokens.at(from));
                    edits.add(new Edit(tokens.start(token), tokens.end(token), word));
                }
            }
            left = right;
        }
        findings.forEach(finding -> finding.unsafe(edits.toArray(new Edit[0])));
    }

    private static boolean isSingleton(Expr expr) {
        return Exprs.isNone(expr) || Exprs.isBool(expr) || Exprs.isEllipsis(expr);
    }

    /// `not x in y`
    static void negation(Expr.UnaryOp node, CmpOperator operator, String word, LintContext cx) {
        if (node.op() != UnaryOperator.NOT
                || !(node.operand() instanceof Expr.Compare compare)
                || compare.ops().size() != 1
                || compare.ops().getFirst() != operator) {
            return;
        }
        Expr left = compare.left();
        Expr right = compare.comparators().getFirst();
        int from = Brackets.span(left, cx.start(compare), cx.end(compare), cx)[0];
        int to = Brackets.span(right, cx.start(compare), cx.end(compare), cx)[1];
        int leftEnd = Brackets.span(left, cx.start(compare), cx.end(compare), cx)[1];
        int rightStart = Brackets.span(right, leftEnd, cx.end(compare), cx)[0];
        String text = cx.text(from, leftEnd) + " " + word + " " + cx.text(rightStart, to);
        Finding finding = cx.report(compare);
        if (!cx.hasComment(node)) {
            boolean wrap =
                    cx.parent(node)
                            .filter(parent ->
                                    parent instanceof Expr outer
                                            && Exprs.precedence(outer) >= 6
                                            && !(outer instanceof Expr.Call))
                            .isPresent();
            finding.safe(cx.replace(node, wrap ? "(" + text + ")" : text));
        }
    }
}
