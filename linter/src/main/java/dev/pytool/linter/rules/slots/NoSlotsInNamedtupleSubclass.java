package dev.pytool.linter.rules.slots;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A subclass of a named tuple gets a dict for each object, which a tuple does not need.
///
/// ```python
/// class Point(namedtuple("Point", ["x", "y"])):
///     pass
/// ```
///
/// Write instead:
///
/// ```python
/// class Point(namedtuple("Point", ["x", "y"])):
///     __slots__ = ()
/// ```
@Rule(
        code = "SLOT002",
        name = "no-slots-in-namedtuple-subclass",
        message = "Subclasses of {} should define `__slots__`")
final class NoSlotsInNamedtupleSubclass {
    private NoSlotsInNamedtupleSubclass() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Expr base : node.bases()) {
            String name = base instanceof Expr.Call call ? cx.nameOf(call.func()) : "";
            switch (name) {
                case "collections.namedtuple" -> {
                    SlotClasses.report(node, cx, "`collections.namedtuple()`");
                    return;
                }
                case "typing.NamedTuple", "typing_extensions.NamedTuple" -> {
                    SlotClasses.report(node, cx, "call-based `typing.NamedTuple()`");
                    return;
                }
                default -> {}
            }
        }
    }
}
