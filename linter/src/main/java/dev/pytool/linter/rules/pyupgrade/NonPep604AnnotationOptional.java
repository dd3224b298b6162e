package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Typing.Optional for X | None.
@Rule(
        code = "UP045",
        name = "non-pep604-annotation-optional",
        fix = Fixable.SOMETIMES,
        message = "Use `X | None` for type annotations")
final class NonPep604AnnotationOptional {
    private NonPep604AnnotationOptional() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (Unions.isAllowed(node, cx)
                && cx.semantics().source().isExact(node)
                && cx.isTyping(node.value(), "Optional")
                && !cx.isTyping(node.slice(), "NamedTuple")) {
            Finding finding = cx.report(node);
            Expr inner = node.slice();
            while (inner instanceof Expr.Subscript nested
                    && cx.isTyping(nested.value(), "Optional")) {
                inner = nested.slice();
            }
            List<Expr> parts = new ArrayList<>();
            collect(inner, parts);
            if (Unions.isFixable(node, cx) && !(inner instanceof Expr.Tuple)) {
                Unions.join(node, parts, cx)
                        .ifPresent(text ->
                                finding.fix(
                                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                        List.of(cx.replace(node, padded(node, text, cx)))));
            }
        }
    }

    /// The operands of bars, `None` left out.
    private static void collect(Expr expr, List<Expr> parts) {
        if (expr instanceof Expr.BinOp union && union.op() == Operator.BIT_OR) {
            collect(union.left(), parts);
            collect(union.right(), parts);
        } else if (!Exprs.isNone(expr)) {
            parts.add(expr);
        }
    }

    private static String padded(Expr.Subscript node, String text, LintContext cx) {
        return Source.padded(node, Unions.wrapped(node, text + " | None", cx), cx);
    }
}
