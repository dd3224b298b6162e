package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// A string is joined with a type by `|`, which fails when the line runs.
///
/// ```python
/// size: "int" | None
/// ```
///
/// Write instead:
///
/// ```python
/// size: "int | None"
/// ```
@Rule(
        code = "TC010",
        name = "runtime-string-union",
        message = "Invalid string member in `X | Y`-style union type")
final class RuntimeStringUnion {
    private RuntimeStringUnion() {}

    static void check(Expr.BinOp node, LintContext cx) {
        boolean inner =
                cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr.BinOp outer && outer.op() == Operator.BIT_OR)
                        .isPresent();
        if (node.op() != Operator.BIT_OR
                || inner
                || !cx.in(node, Context.TYPE_DEFINITION)
                || cx.in(
                        node,
                        Context.TYPING_ONLY_ANNOTATION
                                | Context.STRING
                                | Context.FUTURE
                                | Context.TYPE_CHECKING_BLOCK)) {
            return;
        }
        members(node, cx);
    }

    private static void members(Expr node, LintContext cx) {
        if (node instanceof Expr.BinOp union && union.op() == Operator.BIT_OR) {
            members(union.left(), cx);
            members(union.right(), cx);
        } else if (Exprs.isString(node) || Exprs.isBytes(node)) {
            cx.report(node);
        }
    }
}
