package dev.pytool.linter.rules.slots;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A subclass of `tuple` gets a dict for each object, which a tuple does not need.
///
/// ```python
/// class Point(tuple):
///     pass
/// ```
///
/// Write instead:
///
/// ```python
/// class Point(tuple):
///     __slots__ = ()
/// ```
@Rule(
        code = "SLOT001",
        name = "no-slots-in-tuple-subclass",
        message = "Subclasses of `tuple` should define `__slots__`")
final class NoSlotsInTupleSubclass {
    private NoSlotsInTupleSubclass() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        boolean isTuple =
                node.bases().stream()
                        .map(base -> base instanceof Expr.Subscript part ? part.value() : base)
                        .anyMatch(
                                base -> cx.isBuiltin(base, "tuple") || cx.isTyping(base, "Tuple"));
        if (isTuple) {
            SlotClasses.report(node, cx);
        }
    }
}
