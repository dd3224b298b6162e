package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LiteralMembers;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A `Literal` inside another one adds its members to it, so they may stand there directly.
@Rule(
        code = "RUF041",
        name = "unnecessary-nested-literal",
        fix = Fixable.ALWAYS,
        message = "Unnecessary nested `Literal`")
final class UnnecessaryNestedLiteral {
    private UnnecessaryNestedLiteral() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!cx.isTyping(node.value(), "Literal")
                || LiteralMembers.isInner(node, cx)
                || LiteralMembers.direct(node).stream()
                        .noneMatch(part ->
                                part instanceof Expr.Subscript inner
                                        && cx.isTyping(inner.value(), "Literal"))) {
            return;
        }
        List<String> texts = new ArrayList<>();
        LiteralMembers.of(node, cx).forEach(part -> texts.add(Unparse.of(part, cx)));
        cx.report(node)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                cx.replace(
                                        node,
                                        cx.text(node.value())
                                                + "["
                                                + String.join(", ", texts)
                                                + "]")));
    }
}
