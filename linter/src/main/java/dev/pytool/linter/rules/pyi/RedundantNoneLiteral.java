package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.LiteralMembers;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `Literal[None]` means `None`.
///
/// ```python
/// answer: Literal["yes", None]
/// ```
///
/// Write instead:
///
/// ```python
/// answer: Literal["yes"] | None
/// ```
///
/// The fix takes `None` out; it is unsafe where a comment would be lost, and missing where the
/// program would join `None` with `None`.
@Rule(
        code = "PYI061",
        name = "redundant-none-literal",
        fix = Fixable.SOMETIMES,
        message = "Use `{}` rather than `{}`")
final class RedundantNoneLiteral {
    private RedundantNoneLiteral() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!cx.isTyping(node.value(), "Literal") || LiteralMembers.isInner(node, cx)) {
            return;
        }
        List<Expr> members = LiteralMembers.of(node, cx);
        List<Expr> others = members.stream().filter(each -> !Exprs.isNone(each)).toList();
        boolean bars = cx.target() >= 10 || cx.isStub();
        List<Finding> findings = new ArrayList<>();
        for (Expr member : members) {
            if (Exprs.isNone(member)) {
                findings.add(
                        others.isEmpty()
                                ? cx.report(member, "None", "Literal[None]")
                                : cx.report(
                                        member,
                                        bars ? "Literal[...] | None" : "Optional[Literal[...]]",
                                        "Literal[None, ...]"));
            }
        }
        if (findings.isEmpty() || joinsNone(node, cx)) {
            return;
        }
        List<Edit> edits = edits(node, others, bars, cx);
        findings.forEach(finding -> Rewrites.apply(node, edits, finding, cx));
    }

    private static List<Edit> edits(
            Expr.Subscript node, List<Expr> others, boolean bars, LintContext cx) {
        if (others.isEmpty()) {
            return List.of(cx.replace(node, "None"));
        }
        String literal = TypeUnions.brackets(Unparse.of(node.value(), cx), others, cx);
        if (bars) {
            return List.of(cx.replace(node, literal + " | None"));
        }
        return ImportEdits.member("typing", "Optional", cx.start(node), cx)
                .map(use -> use.with(cx.replace(node, use.name() + "[" + literal + "]")))
                .orElse(List.of());
    }

    /// Whether the union by bars around it holds another `None`.
    private static boolean joinsNone(Expr.Subscript node, LintContext cx) {
        Optional<Expr> union = Optional.empty();
        Optional<Node> at = cx.parent(node);
        while (at.isPresent() && at.get() instanceof Expr around && TypeUnions.isBar(around)) {
            union = Optional.of(around);
            at = cx.parent(around);
        }
        return union.isPresent()
                && TypeUnions.of(union.get(), cx).stream()
                        .map(TypeUnions.Member::type)
                        .anyMatch(type ->
                                Exprs.isNone(type)
                                        || type != node
                                                && TypeUnions.isBracketed(type, "Literal", cx)
                                                && LiteralMembers.of((Expr.Subscript) type, cx)
                                                        .stream()
                                                        .anyMatch(Exprs::isNone));
    }
}
