package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// An alias of a stub is not marked as one; type checkers may take it for a variable.
///
/// ```python
/// Vector = list[float]
/// ```
///
/// Write instead:
///
/// ```python
/// Vector: TypeAlias = list[float]
/// ```
///
/// The fix adds the annotation and its import.
@Rule(
        code = "PYI026",
        name = "type-alias-without-annotation",
        fix = Fixable.ALWAYS,
        message = "Use `{}.TypeAlias` for type alias, e.g., `{}: TypeAlias = {}`")
final class TypeAliasWithoutAnnotation {
    private TypeAliasWithoutAnnotation() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (!StubAssignments.isOpen(node, cx)) {
            return;
        }
        Optional<Expr.Name> name = StubAssignments.name(node);
        Expr value = node.value();
        boolean alias =
                value instanceof Expr.Subscript
                        || Exprs.isNone(value)
                        || StubDefaults.isUnion(value);
        if (name.isEmpty() || StubAssignments.isSpecial(name.get(), cx) || !alias) {
            return;
        }
        String module = cx.target() >= 10 ? "typing" : "typing_extensions";
        int end = cx.end(name.get());
        Finding finding = cx.report(name.get(), module, name.get().id(), cx.text(value));
        ImportEdits.use(module, "TypeAlias", cx.start(name.get()), cx)
                .ifPresent(use ->
                        finding.fix(Fix.Safety.SAFE, use.with(cx.insert(end, ": " + use.name()))));
    }
}
