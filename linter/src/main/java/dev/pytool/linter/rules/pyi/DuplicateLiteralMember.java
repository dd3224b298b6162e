package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LiteralMembers;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value stands twice in a `Literal`.
///
/// ```python
/// mode: Literal["r", "w", "r"]
/// ```
///
/// Write instead:
///
/// ```python
/// mode: Literal["r", "w"]
/// ```
///
/// The fix keeps the first of the two; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI062",
        name = "duplicate-literal-member",
        fix = Fixable.ALWAYS,
        message = "Duplicate literal member `{}`")
final class DuplicateLiteralMember {
    private DuplicateLiteralMember() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!cx.isTyping(node.value(), "Literal") || LiteralMembers.isInner(node, cx)) {
            return;
        }
        Map<String, Expr> unique = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Expr member : LiteralMembers.of(node, cx)) {
            if (unique.putIfAbsent(Shape.of(member), member) != null) {
                findings.add(cx.report(member, Unparse.of(member, cx)));
            }
        }
        String text =
                TypeUnions.brackets(Unparse.of(node.value(), cx), List.copyOf(unique.values()), cx);
        findings.forEach(finding -> Rewrites.put(node, text, finding, cx));
    }
}
