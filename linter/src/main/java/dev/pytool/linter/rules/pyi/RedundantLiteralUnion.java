package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Types;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A union holds a `Literal` besides the type of its value, which covers it.
///
/// ```python
/// mode: Literal["r"] | str
/// ```
///
/// Write instead:
///
/// ```python
/// mode: str
/// ```
@Rule(
        code = "PYI051",
        name = "redundant-literal-union",
        message = "`Literal[{}]` is redundant in a union with `{}`")
final class RedundantLiteralUnion {
    private RedundantLiteralUnion() {}

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
        Set<String> types = new HashSet<>();
        List<Expr> values = new ArrayList<>();
        for (TypeUnions.Member member : TypeUnions.of(node, cx)) {
            if (TypeUnions.isBracketed(member.type(), "Literal", cx)) {
                values.addAll(TypeUnions.parts((Expr.Subscript) member.type()));
            } else {
                types.add(cx.nameOf(member.type()));
            }
        }
        for (Expr value : values) {
            String type = value instanceof Expr.Constant ? Types.of(value) : "";
            if (!type.isEmpty() && types.contains("builtins." + type)) {
                cx.report(value, Unparse.of(value, cx), type);
            }
        }
    }
}
