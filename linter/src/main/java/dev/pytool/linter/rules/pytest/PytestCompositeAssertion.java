package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Of two conditions in one assertion nobody sees which one failed.
@Rule(
        code = "PT018",
        name = "pytest-composite-assertion",
        fix = Fixable.SOMETIMES,
        message = "Assertion should be broken down into multiple parts")
final class PytestCompositeAssertion {
    private PytestCompositeAssertion() {}

    static void check(Stmt.Assert node, LintContext cx) {
        boolean not = Exprs.isNot(node.test());
        Expr inner = not ? ((Expr.UnaryOp) node.test()).operand() : node.test();
        BoolOperator wanted = not ? BoolOperator.OR : BoolOperator.AND;
        if (!(inner instanceof Expr.BoolOp all) || all.op() != wanted) {
            return;
        }
        Finding finding = cx.report(node);
        boolean mixed = not && all.values().stream().anyMatch(PytestCompositeAssertion::isAnd);
        if (mixed || node.msg().isPresent() || cx.hasComment(node) || !leads(node, cx)) {
            return;
        }
        Expr last = all.values().getLast();
        Expr before = all.values().get(all.values().size() - 2);
        int from = Brackets.inParent(all.values().getFirst(), cx)[0];
        int to = Brackets.inParent(before, cx)[1];
        int[] span = Brackets.inParent(last, cx);
        String left = cx.text(from, to);
        String right = cx.text(span[0], span[1]);
        if (not) {
            left =
                    all.values().size() == 2
                            ? negated(all.values().getFirst(), left, cx)
                            : "not (" + left + ")";
            right = negated(last, right, cx);
        }
        String text =
                "assert "
                        + grouped(left)
                        + cx.style().lineEnd()
                        + Statements.indentation(node, cx)
                        + "assert "
                        + grouped(right);
        finding.unsafe(cx.replace(node, text));
    }

    private static boolean isAnd(Expr expr) {
        return expr instanceof Expr.BoolOp both && both.op() == BoolOperator.AND;
    }

    /// A condition of several lines needs parentheses where nothing else keeps its lines together.
    private static String grouped(String text) {
        int depth = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[', '{', '"', '\'' -> depth++;
                case '\n' -> open |= depth == 0;
                case ')', ']', '}' -> depth--;
                default -> {}
            }
        }
        return open ? "(" + text + ")" : text;
    }

    private static String negated(Expr expr, String text, LintContext cx) {
        if (Exprs.isNot(expr)) {
            Expr operand = ((Expr.UnaryOp) expr).operand();
            int[] span = Brackets.inParent(operand, cx);
            return cx.text(span[0], span[1]);
        }
        if (Exprs.isBool(expr)) {
            return Exprs.isTrue(expr) ? "False" : "True";
        }
        boolean plain = expr instanceof Expr.Name || expr instanceof Expr.Constant;
        return plain ? "not " + text : "not (" + text + ")";
    }

    /// Whether the statement begins its line and nothing but a comment follows it there.
    private static boolean leads(Stmt node, LintContext cx) {
        int start = cx.start(node);
        int end = cx.end(node);
        String before = cx.text(cx.lines().lineStart(cx.lines().line(start)), start);
        String after = cx.text(end, cx.lines().lineContentEnd(cx.lines().line(end))).strip();
        return before.isBlank() && (after.isEmpty() || after.startsWith("#"));
    }
}
