package dev.pytool.linter.rules.futureannotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// An annotation uses `typing` where, with annotations left unevaluated, newer syntax would work on
/// the oldest Python that the code has to run on.
///
/// ```python
/// from typing import Optional
///
/// def f(size: Optional[int]): ...
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
        code = "FA100",
        name = "future-rewritable-type-annotation",
        fix = Fixable.ALWAYS,
        message = "Add `from __future__ import annotations` to simplify `{}`")
final class FutureRewritableTypeAnnotation {
    private FutureRewritableTypeAnnotation() {}

    static void check(Expr.Name node, LintContext cx) {
        report(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        report(node, cx);
    }

    private static void report(Expr node, LintContext cx) {
        if (cx.target() >= 10
                || cx.semantics().hasFutureAnnotations()
                || !cx.in(node, Context.RUNTIME_ANNOTATION | Context.TYPING_ONLY_ANNOTATION)) {
            return;
        }
        String name = cx.nameOf(node);
        boolean rewritable =
                switch (name.startsWith("typing.") ? name.substring("typing.".length()) : "") {
                    case "Optional", "Union" -> true;
                    case "Dict", "FrozenSet", "List", "Set", "Tuple", "Type" -> cx.target() < 9;
                    case "Deque", "DefaultDict" -> cx.target() < 9;
                    default -> false;
                };
        if (rewritable) {
            cx.report(node, name).unsafe(FutureImports.annotations(cx));
        }
    }
}
