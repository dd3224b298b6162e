package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A generator yields values, and its docstring does not say which.
///
/// ```python
/// def squares(limit):
///     """Count in squares."""
///     for i in range(limit):
///         yield i * i
/// ```
///
/// Write instead:
///
/// ```python
/// def squares(limit):
///     """Count in squares.
///
///     Yields:
///         One square after the other, from 0 on.
///     """
///     for i in range(limit):
///         yield i * i
/// ```
///
/// Options: `pydocstyle.convention`, `pydoclint.ignore-one-line-docstrings`.
@Rule(
        code = "DOC402",
        name = "docstring-missing-yields",
        preview = true,
        message = "`yield` is not documented in docstring")
final class DocstringMissingYields {
    private DocstringMissingYields() {}

    static void check(Definition definition, LintContext cx) {
        FunctionDocs.of(definition, cx)
                .filter(docs -> !docs.tells("yields", "Yield", "Yields") && isTold(docs, cx))
                .ifPresent(docs -> docs.report(cx));
    }

    /// Whether the function yields something that is worth telling.
    private static boolean isTold(FunctionDocs docs, LintContext cx) {
        if (docs.effects().yields().isEmpty()) {
            return false;
        }
        Optional<Expr> annotation = docs.function().returns();
        return annotation.isEmpty()
                ? !Effects.areNone(docs.effects().yields())
                : Effects.generated(annotation.get(), cx)
                        .filter(arguments ->
                                arguments.isEmpty() || Exprs.isNone(arguments.getFirst()))
                        .isEmpty();
    }
}
