package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A function raises an exception that its docstring does not name.
///
/// ```python
/// def half(number):
///     """Halve an even number."""
///     if number % 2:
///         raise ValueError(number)
///     return number // 2
/// ```
///
/// Write instead:
///
/// ```python
/// def half(number):
///     """Halve an even number.
///
///     Raises:
///         ValueError: If the number is odd.
///     """
///     if number % 2:
///         raise ValueError(number)
///     return number // 2
/// ```
///
/// `NotImplementedError` need not be named.
///
/// Options: `pydocstyle.convention`, `pydoclint.ignore-one-line-docstrings`.
@Rule(
        code = "DOC501",
        name = "docstring-missing-exception",
        preview = true,
        message = "Raised exception `{}` missing from docstring")
final class DocstringMissingException {
    private DocstringMissingException() {}

    static void check(Definition definition, LintContext cx) {
        Optional<FunctionDocs> docs = FunctionDocs.of(definition, cx);
        if (docs.isEmpty()) {
            return;
        }
        List<String> told = docs.get().exceptions().orElse(List.of());
        for (String raised : docs.get().effects().raised()) {
            String name = raised.substring(raised.lastIndexOf('.') + 1);
            if (!name.equals("NotImplementedError")
                    && told.stream().noneMatch(each -> ExceptionNames.isEndOf(each, raised))) {
                docs.get().report(cx, name);
            }
        }
    }
}
