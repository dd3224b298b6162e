package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A docstring describes a parameter that the function does not take: most often one that was
/// renamed or removed.
///
/// ```python
/// def area(width, height):
///     """Multiply two lengths.
///
///     Args:
///         width: One side.
///         depth: The other side.
///     """
///     return width * height
/// ```
///
/// Functions that take `*args` or `**kwargs` are left alone.
///
/// Options: `pydocstyle.convention`, `pydoclint.ignore-one-line-docstrings`.
@Rule(
        code = "DOC102",
        name = "docstring-extraneous-parameter",
        preview = true,
        message = "Documented parameter `{}` is not in the function's signature")
final class DocstringExtraneousParameter {
    private DocstringExtraneousParameter() {}

    static void check(Definition definition, LintContext cx) {
        Optional<FunctionDocs> docs = FunctionDocs.of(definition, cx);
        if (docs.isEmpty()
                || docs.get().function().args().vararg().isPresent()
                || docs.get().function().args().kwarg().isPresent()) {
            return;
        }
        for (DocEntries.Entry entry : docs.get().parameters()) {
            if (!Parameters.has(docs.get().function().args(), entry.name())) {
                cx.report(entry.start(), entry.end(), entry.name());
            }
        }
    }
}
