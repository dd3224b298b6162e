package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// SQL built from strings.
@Rule(
        code = "S608",
        name = "hardcoded-sql-expression",
        message = "Possible SQL injection vector through string-based query construction")
@BanditTest(name = "hardcoded_sql_expressions", severity = Level.MEDIUM, confidence = Level.LOW)
final class HardcodedSqlExpression {
    private HardcodedSqlExpression() {}

    private static final java.util.regex.Pattern SQL =
            java.util.regex.Pattern.compile(
                    "(?isu)^\\s*(?:\\(\\s*)?(?:with\\s+.*(?:select|insert|update|delete)\\b|select\\s+.*\\sfrom\\s|delete\\s+from\\s|(insert|replace)\\s+.*\\svalues\\s|(insert|replace)\\s+into\\s+.*[(\\s]|update\\s+.*\\sset\\s)");

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.MOD && Exprs.isString(node.left())) {
            report(node, Exprs.string(node.left()).get(), cx);
        } else if (node.op() == Operator.ADD
                && !(cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr.BinOp outer && outer.op() == Operator.ADD)
                        .isPresent())) {
            Optional<String> text = sum(node);
            if (text.isPresent() && !allLiterals(node)) {
                report(node, text.get(), cx);
            }
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        String method = Calls.method(node);
        if (method.equals("format") || method.equals("replace")) {
            Exprs.string(((Expr.Attribute) node.func()).value())
                    .ifPresent(text -> report(node, text, cx));
        }
    }

    static void check(Expr.JoinedStr node, LintContext cx) {
        if (node.values().stream().noneMatch(Expr.FormattedValue.class::isInstance)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        node.values().forEach(value -> text.append(Exprs.string(value).orElse("{}")));
        report(node, text.toString(), cx);
    }

    private static void report(Expr node, String text, LintContext cx) {
        if (SQL.matcher(text).find()) {
            boolean isExecuted =
                    cx.parent(node)
                            .filter(parent ->
                                    parent instanceof Expr.Call call
                                            && call.args().contains(node)
                                            && (Calls.method(call).equals("execute")
                                                    || Calls.method(call).equals("executemany")))
                            .isPresent();
            boolean isReplaced =
                    node instanceof Expr.Call call && Calls.method(call).equals("replace");
            cx.report(node)
                    .weighs(
                            Risk.Level.MEDIUM,
                            isExecuted && !isReplaced ? Risk.Level.MEDIUM : Risk.Level.LOW);
        }
    }

    private static boolean allLiterals(Expr node) {
        return node instanceof Expr.BinOp sum
                ? allLiterals(sum.left()) && allLiterals(sum.right())
                : Exprs.isString(node);
    }

    /// The text of a sum of strings, with `{}` for what is none.
    private static Optional<String> sum(Expr node) {
        if (node instanceof Expr.BinOp sum && sum.op() == Operator.ADD) {
            return Optional.of(sum(sum.left()).orElse("{}") + sum(sum.right()).orElse("{}"));
        }
        return Exprs.string(node);
    }
}
