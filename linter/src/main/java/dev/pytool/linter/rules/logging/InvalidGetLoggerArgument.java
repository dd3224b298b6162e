package dev.pytool.linter.rules.logging;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A logger is named by the path of the file, so that its name has no place in the tree of names.
///
/// ```python
/// log = logging.getLogger(__file__)
/// ```
///
/// Write instead:
///
/// ```python
/// log = logging.getLogger(__name__)
/// ```
///
/// The fix does that; it is unsafe because the logger's name changes.
@Rule(
        code = "LOG002",
        name = "invalid-get-logger-argument",
        fix = Fixable.SOMETIMES,
        message = "Use `__name__` with `logging.getLogger()`")
final class InvalidGetLoggerArgument {
    private InvalidGetLoggerArgument() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("logging.getLogger")) {
            return;
        }
        Optional<Expr> name = Calls.argument(node, "name", 0);
        if (name.isEmpty()
                || !(name.get() instanceof Expr.Name written)
                || !written.id().equals("__file__") && !written.id().equals("__cached__")
                || cx.semantics().binding(written).isPresent()) {
            return;
        }
        Finding finding = cx.report(written);
        if (Names.isFree("__name__", written, cx)) {
            finding.unsafe(cx.replace(written, "__name__"));
        }
    }
}
