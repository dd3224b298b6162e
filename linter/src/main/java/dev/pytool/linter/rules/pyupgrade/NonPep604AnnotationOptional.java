package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

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
                && cx.isTyping(node.value(), "Optional")
                && !cx.isTyping(node.slice(), "NamedTuple")) {
            Finding finding = cx.report(node);
            if (!Exprs.isString(node.slice())
                    && !(node.slice() instanceof Expr.Tuple)
                    && !(node.slice() instanceof Expr.Starred)) {
                String text =
                        Exprs.isNone(node.slice()) ? "None" : cx.text(node.slice()) + " | None";
                finding.fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                cx.replace(
                                        node,
                                        Source.padded(node, Unions.wrapped(node, text, cx), cx))));
            }
        }
    }
}
