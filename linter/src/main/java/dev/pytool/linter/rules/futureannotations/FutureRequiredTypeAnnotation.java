package dev.pytool.linter.rules.futureannotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.semantic.TypingNames;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// An annotation that is evaluated uses syntax that the oldest Python which the code has to run on
/// does not know.
///
/// ```python
/// def f(size: int | None): ...
/// ```
///
/// Write instead:
///
/// ```python
/// from __future__ import annotations
///
/// def f(size: int | None): ...
/// ```
///
/// The fix adds the import; it is unsafe because annotations then are text at run time. Options:
/// `target-version`.
@Rule(
        code = "FA102",
        name = "future-required-type-annotation",
        fix = Fixable.ALWAYS,
        message = "Missing `from __future__ import annotations`, but uses {}")
final class FutureRequiredTypeAnnotation {
    private FutureRequiredTypeAnnotation() {}

    static void check(Expr.BinOp node, LintContext cx) {
        boolean inner =
                cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr.BinOp outer && outer.op() == Operator.BIT_OR)
                        .isPresent();
        if (cx.target() < 10 && node.op() == Operator.BIT_OR && !inner && isEvaluated(node, cx)) {
            cx.report(node, "PEP 604 union").unsafe(FutureImports.annotations(cx));
        }
    }

    static void check(Expr.Subscript node, LintContext cx) {
        if (cx.target() < 9
                && TypingNames.isStandardGeneric(cx.nameOf(node.value()))
                && isEvaluated(node, cx)) {
            cx.report(node, "PEP 585 collection").unsafe(FutureImports.annotations(cx));
        }
    }

    private static boolean isEvaluated(Expr node, LintContext cx) {
        return !cx.semantics().hasFutureAnnotations()
                && cx.in(node, Context.RUNTIME_ANNOTATION)
                && !cx.in(node, Context.STRING);
    }
}
