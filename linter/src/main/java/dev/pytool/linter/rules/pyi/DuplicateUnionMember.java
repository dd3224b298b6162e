package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.UnionMembers;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A type stands twice in a union.
///
/// ```python
/// size: int | str | int
/// ```
///
/// Write instead:
///
/// ```python
/// size: int | str
/// ```
///
/// The fix keeps the first of the two; it is unsafe where a comment would be lost. A union of
/// nothing but `None` is left alone, because `None` itself is no type at run time.
@Rule(
        code = "PYI016",
        name = "duplicate-union-member",
        fix = Fixable.SOMETIMES,
        message = "Duplicate union member `{}`")
final class DuplicateUnionMember {
    private DuplicateUnionMember() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (cx.isTyping(node.value(), "Union") || cx.isTyping(node.value(), "Optional")) {
            examine(node, cx);
        }
    }

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.BIT_OR
                && cx.in(node, Context.TYPE_DEFINITION)
                && !isMetadata(node, cx)) {
            examine(node, cx);
        }
    }

    /// Whether an expression stands in `Annotated` after the type.
    private static boolean isMetadata(Expr node, LintContext cx) {
        return cx.parent(node)
                .filter(parent ->
                        parent instanceof Expr.Tuple parts
                                && parts.elts().getFirst() != node
                                && cx.parent(parts).orElse(parts) instanceof Expr.Subscript type
                                && cx.isTyping(type.value(), "Annotated"))
                .isPresent();
    }

    private static void examine(Expr node, LintContext cx) {
        if (UnionMembers.isInner(node, cx) || TypeUnions.isInOptional(node, cx)) {
            return;
        }
        Map<String, TypeUnions.Member> unique = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<TypeUnions.Member> members = TypeUnions.withOptional(node, cx);
        for (TypeUnions.Member member : members) {
            if (unique.putIfAbsent(member.key(), member) != null) {
                findings.add(cx.report(member.type(), member.text(cx)));
            }
        }
        if (!findings.isEmpty()) {
            fix(node, members, List.copyOf(unique.values()), findings, cx);
        }
    }

    private static void fix(
            Expr node,
            List<TypeUnions.Member> members,
            List<TypeUnions.Member> unique,
            List<Finding> findings,
            LintContext cx) {
        boolean optional = members.stream().anyMatch(TypeUnions.Member::isOptional);
        if (!optional && unique.stream().allMatch(TypeUnions.Member::isNone)) {
            return;
        }
        boolean bars =
                TypeUnions.isBar(node)
                        || members.stream().anyMatch(member -> TypeUnions.isBar(member.around()));
        if (unique.size() == 1) {
            String only = unique.getFirst().text(cx);
            findings.forEach(finding -> Rewrites.put(node, only, finding, cx));
        } else if (bars) {
            String text =
                    unique.stream()
                            .map(member ->
                                    member.isNone() ? "None" : Unparse.union(member.type(), cx))
                            .collect(Collectors.joining(" | "));
            findings.forEach(finding -> Rewrites.put(node, text, finding, cx));
        } else {
            String inside =
                    unique.stream()
                            .map(member -> member.text(cx))
                            .collect(Collectors.joining(", "));
            ImportEdits.member("typing", "Union", cx.start(node), cx)
                    .ifPresent(use ->
                            findings.forEach(finding ->
                                    Rewrites.apply(
                                            node,
                                            use.with(
                                                    cx.replace(
                                                            node, use.name() + "[" + inside + "]")),
                                            finding,
                                            cx)));
        }
    }
}
