package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Signs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// An empty string is false by itself.
@Rule(
        code = "PLC1901",
        name = "compare-to-empty-string",
        message = "`{}` can be simplified to `{}` as an empty string is falsey",
        preview = true)
final class CompareToEmptyString {
    private CompareToEmptyString() {}

    static void check(Expr.Compare node, LintContext cx) {
        // In a subscript the comparison may select elements of an array.
        if (isInSubscript(node, cx)) {
            return;
        }
        Expr left = node.left();
        boolean first = true;
        for (int i = 0; i < node.ops().size(); i++) {
            Expr right = node.comparators().get(i);
            CmpOperator op = node.ops().get(i);
            String not =
                    switch (op) {
                        case EQ, IS -> "not ";
                        case NOT_EQ, IS_NOT -> "";
                        default -> "-";
                    };
            if (!not.equals("-")) {
                if (first && isEmpty(left)) {
                    report(
                            left,
                            "\"\" " + Signs.of(op) + " " + Unparse.of(right, cx),
                            not + Unparse.of(right, cx),
                            cx);
                    first = false;
                } else if (isEmpty(right)) {
                    report(
                            right,
                            Unparse.of(left, cx) + " " + Signs.of(op) + " \"\"",
                            not + Unparse.of(left, cx),
                            cx);
                    first = false;
                }
            }
            left = right;
        }
    }

    private static void report(Expr node, String existing, String better, LintContext cx) {
        cx.report(node, existing, better);
    }

    private static boolean isEmpty(Expr expr) {
        return Exprs.string(expr).filter(String::isEmpty).isPresent();
    }

    private static boolean isInSubscript(Node node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Expr.Subscript) {
                return true;
            }
            if (at.get() instanceof Stmt) {
                return false;
            }
        }
        return false;
    }
}
