package dev.pytool.linter.rules.pandas;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `inplace=True` rarely saves memory, and forbids to chain calls.
///
/// ```python
/// table.drop(columns=["a"], inplace=True)
/// ```
///
/// Write instead:
///
/// ```python
/// table = table.drop(columns=["a"])
/// ```
///
/// The fix does that; it is unsafe because other names may mean the same table.
@Rule(
        code = "PD002",
        name = "pandas-use-of-inplace-argument",
        fix = Fixable.SOMETIMES,
        message = "`inplace=True` should be avoided; it has inconsistent behavior")
final class PandasUseOfInplaceArgument {
    private static final Set<String> METHODS =
            Set.of(
                    "where",
                    "mask",
                    "query",
                    "clip",
                    "eval",
                    "backfill",
                    "bfill",
                    "ffill",
                    "fillna",
                    "interpolate",
                    "dropna",
                    "pad",
                    "replace",
                    "drop",
                    "drop_duplicates",
                    "rename",
                    "rename_axis",
                    "reset_index",
                    "set_index",
                    "sort_values",
                    "sort_index",
                    "set_names");

    private PandasUseOfInplaceArgument() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Keyword> inplace =
                Calls.keyword(node, "inplace").filter(keyword -> Exprs.isTrue(keyword.value()));
        if (inplace.isEmpty() || !DataFrames.areUsed(cx) || isForeign(node.func(), cx)) {
            return;
        }
        Finding finding = cx.report(inplace.get());
        if (node.func() instanceof Expr.Attribute method
                && cx.parent(node).orElse(node) instanceof Stmt.Expr statement) {
            List<Edit> edits = new ArrayList<>(Removal.arguments(node, List.of(inplace.get()), cx));
            edits.add(cx.insert(cx.start(statement), cx.text(method.value()) + " = "));
            finding.fix(Fix.Safety.UNSAFE, edits);
        }
    }

    /// Whether the callee is surely no method of a table that takes the argument.
    private static boolean isForeign(Expr callee, LintContext cx) {
        String name = cx.nameOf(callee);
        return !name.isEmpty() && !name.startsWith("pandas.")
                || !(callee instanceof Expr.Attribute method)
                || !METHODS.contains(method.attr());
    }
}
