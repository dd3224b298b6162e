package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A docstring describes a value that the function does not return.
///
/// ```python
/// def show(text):
///     """Print a text.
///
///     Returns:
///         The text.
///     """
///     print(text)
/// ```
///
/// Options: `pydocstyle.convention`, `pydoclint.ignore-one-line-docstrings`.
@Rule(
        code = "DOC202",
        name = "docstring-extraneous-returns",
        preview = true,
        message =
                "Docstring should not have a returns section because the function doesn't return anything")
final class DocstringExtraneousReturns {
    private DocstringExtraneousReturns() {}

    static void check(Definition definition, LintContext cx) {
        FunctionDocs.of(definition, cx)
                .filter(docs ->
                        docs.has("returns")
                                && !docs.isAbstract(cx)
                                && docs.effects().returns().stream().allMatch(Optional::isEmpty))
                .ifPresent(docs -> docs.report(cx));
    }
}
