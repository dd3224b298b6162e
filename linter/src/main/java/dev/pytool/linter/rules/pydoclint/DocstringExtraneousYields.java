package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// A docstring describes values that the function does not yield.
///
/// ```python
/// def squares(limit):
///     """Make a list of squares.
///
///     Yields:
///         One square after the other.
///     """
///     return [i * i for i in range(limit)]
/// ```
///
/// Options: `pydocstyle.convention`, `pydoclint.ignore-one-line-docstrings`.
@Rule(
        code = "DOC403",
        name = "docstring-extraneous-yields",
        preview = true,
        message = "Docstring has a \"Yields\" section but the function doesn't yield anything")
final class DocstringExtraneousYields {
    private DocstringExtraneousYields() {}

    static void check(Definition definition, LintContext cx) {
        FunctionDocs.of(definition, cx)
                .filter(docs ->
                        docs.has("yields")
                                && !docs.isAbstract(cx)
                                && docs.effects().yields().isEmpty())
                .ifPresent(docs -> docs.report(cx));
    }
}
