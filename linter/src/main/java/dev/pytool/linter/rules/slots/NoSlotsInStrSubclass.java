package dev.pytool.linter.rules.slots;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A subclass of `str` gets a dict for each object, which a string does not need.
///
/// ```python
/// class Name(str):
///     pass
/// ```
///
/// Write instead:
///
/// ```python
/// class Name(str):
///     __slots__ = ()
/// ```
@Rule(
        code = "SLOT000",
        name = "no-slots-in-str-subclass",
        message = "Subclasses of `str` should define `__slots__`")
final class NoSlotsInStrSubclass {
    private NoSlotsInStrSubclass() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        boolean isText = node.bases().stream().anyMatch(base -> cx.isBuiltin(base, "str"));
        if (isText && !Enums.isEnum(node, cx)) {
            SlotClasses.report(node, cx);
        }
    }
}
