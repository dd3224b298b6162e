package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A stub declares `__all__`, `__slots__` or `__match_args__` without a value, although type
/// checkers read the value.
///
/// ```python
/// __all__: list[str]
/// ```
///
/// Write instead:
///
/// ```python
/// __all__: list[str] = ["load", "save"]
/// ```
@Rule(
        code = "PYI035",
        name = "unassigned-special-variable-in-stub",
        message =
                "`{}` in a stub file must have a value, as it has the same semantics as `{}` at runtime")
final class UnassignedSpecialVariableInStub {
    private UnassignedSpecialVariableInStub() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (cx.isStub() && node.value().isEmpty() && StubAssignments.isSpecial(node.target(), cx)) {
            String name = Exprs.dotted(node.target());
            cx.report(node, name, name);
        }
    }
}
