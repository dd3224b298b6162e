package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Typing.Union for X | Y.
@Rule(
        code = "UP007",
        name = "non-pep604-annotation-union",
        fix = Fixable.SOMETIMES,
        message = "Use `X | Y` for type annotations")
final class NonPep604AnnotationUnion {
    private NonPep604AnnotationUnion() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (Unions.isAllowed(node, cx) && cx.isTyping(node.value(), "Union")) {
            List<Expr> parts =
                    node.slice() instanceof Expr.Tuple tuple ? tuple.elts() : List.of(node.slice());
            Finding finding = cx.report(node);
            if (!Unions.isFixable(node, cx)) {
                return;
            }
            Unions.join(node, parts, cx)
                    .ifPresent(text ->
                            finding.fix(
                                    cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                    List.of(cx.replace(node, Unions.wrapped(node, text, cx)))));
        }
    }
}
