package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A union joins several `Literal` types; one holds all their values.
///
/// ```python
/// mode: Literal["r"] | Literal["w"] | None
/// ```
///
/// Write instead:
///
/// ```python
/// mode: Literal["r", "w"] | None
/// ```
///
/// The fix joins them; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI030",
        name = "unnecessary-literal-union",
        fix = Fixable.ALWAYS,
        message = "Multiple literal members in a union. Use a single literal, e.g. `Literal[{}]`")
final class UnnecessaryLiteralUnion {
    private UnnecessaryLiteralUnion() {}

    static void check(Expr.Subscript node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Expr.BinOp node, LintContext cx) {
        examine(node, cx);
    }

    private static void examine(Expr node, LintContext cx) {
        if (!TypeUnions.isWhole(node, cx)) {
            return;
        }
        List<Expr> values = new ArrayList<>();
        List<Expr> others = new ArrayList<>();
        List<Expr.Subscript> literals = new ArrayList<>();
        Optional<Expr.Subscript> brackets = Optional.empty();
        for (TypeUnions.Member member : TypeUnions.of(node, cx)) {
            if (brackets.isEmpty() && member.around() instanceof Expr.Subscript around) {
                brackets = Optional.of(around);
            }
            if (TypeUnions.isBracketed(member.type(), "Literal", cx)) {
                Expr.Subscript literal = (Expr.Subscript) member.type();
                literals.add(literal);
                values.addAll(TypeUnions.parts(literal));
            } else {
                others.add(member.type());
            }
        }
        if (literals.size() < 2) {
            return;
        }
        String shown =
                values.stream()
                        .map(value -> Unparse.of(value, cx))
                        .collect(Collectors.joining(", "));
        Finding finding = cx.report(node, shown);
        String all = Unparse.of(literals.getFirst().value(), cx) + "[" + shown + "]";
        Optional<String> name = brackets.map(union -> Unparse.of(union.value(), cx));
        Rewrites.put(node, TypeUnions.joined(all, others, name, cx), finding, cx);
    }
}
