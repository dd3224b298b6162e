package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A type variable of a stub has a public name, and looks like something that the module offers.
///
/// ```python
/// T = TypeVar("T")
/// ```
///
/// Write instead:
///
/// ```python
/// _T = TypeVar("_T")
/// ```
@Rule(
        code = "PYI001",
        name = "unprefixed-type-param",
        message = "Name of private `{}` must start with `_`")
final class UnprefixedTypeParam {
    private UnprefixedTypeParam() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (!StubAssignments.isOpen(node, cx)
                || node.targets().size() != 1
                || Exprs.name(node.targets().getFirst())
                        .filter(id -> id.startsWith("_"))
                        .isPresent()
                || !(node.value() instanceof Expr.Call call)) {
            return;
        }
        for (String kind : List.of("ParamSpec", "TypeVar", "TypeVarTuple")) {
            if (cx.isTyping(call.func(), kind)) {
                cx.report(call, kind);
            }
        }
    }
}
