package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A docstring names an exception that the function does not raise itself.
///
/// ```python
/// def half(number):
///     """Halve a number.
///
///     Raises:
///         ValueError: If the number is odd.
///     """
///     return number / 2
/// ```
///
/// Exceptions that come from the functions it calls count as not raised, so the rule suits projects
/// that list only their own.
///
/// Options: `pydocstyle.convention`, `pydoclint.ignore-one-line-docstrings`.
@Rule(
        code = "DOC502",
        name = "docstring-extraneous-exception",
        preview = true,
        message = "{} not explicitly raised: {}")
final class DocstringExtraneousException {
    private DocstringExtraneousException() {}

    static void check(Definition definition, LintContext cx) {
        Optional<FunctionDocs> docs = FunctionDocs.of(definition, cx);
        if (docs.isEmpty() || docs.get().isAbstract(cx)) {
            return;
        }
        List<String> extra =
                docs.get().exceptions().orElse(List.of()).stream()
                        .filter(told ->
                                docs.get().effects().raised().stream()
                                        .noneMatch(raised -> ExceptionNames.isEndOf(told, raised)))
                        .map(told -> "`" + told + "`")
                        .toList();
        if (!extra.isEmpty()) {
            docs.get()
                    .report(
                            cx,
                            extra.size() == 1 ? "Raised exception is" : "Raised exceptions are",
                            String.join(", ", extra));
        }
    }
}
