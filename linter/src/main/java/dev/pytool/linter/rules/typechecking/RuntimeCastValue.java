package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// The type in a `cast` is evaluated at run time, although nothing uses it there.
///
/// ```python
/// size = cast(dict[str, int], load())
/// ```
///
/// Write instead:
///
/// ```python
/// size = cast("dict[str, int]", load())
/// ```
///
/// The fix adds the quotes; it is unsafe where a comment would be lost.
@Rule(
        code = "TC006",
        name = "runtime-cast-value",
        fix = Fixable.ALWAYS,
        message = "Add quotes to type expression in `typing.cast()`")
final class RuntimeCastValue {
    private RuntimeCastValue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isTyping(node.func(), "cast")) {
            return;
        }
        Optional<Expr> type =
                Calls.keyword(node, "typ")
                        .map(Keyword::value)
                        .or(() -> node.args().stream().findFirst());
        if (type.isEmpty() || Exprs.isString(type.get())) {
            return;
        }
        Expr found = type.get();
        Edit edit = cx.replace(found, TypeQuoting.quoted(found, cx));
        if (cx.hasComment(found)) {
            cx.report(found).unsafe(edit);
        } else {
            cx.report(found).safe(edit);
        }
    }
}
