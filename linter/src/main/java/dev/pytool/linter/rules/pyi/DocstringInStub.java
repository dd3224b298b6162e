package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A stub holds a docstring. Stubs tell type checkers what there is; the place of documentation is
/// the source.
///
/// ```python
/// def size() -> int:
///     """How many there are."""
/// ```
///
/// Write instead:
///
/// ```python
/// def size() -> int: ...
/// ```
///
/// The fix removes it; it is unsafe because editors may show the text.
@Rule(
        code = "PYI021",
        name = "docstring-in-stub",
        fix = Fixable.ALWAYS,
        message = "Docstrings should not be included in stubs")
final class DocstringInStub {
    private DocstringInStub() {}

    static void check(Definition definition, LintContext cx) {
        if (!cx.isStub() || definition.docstring().isEmpty()) {
            return;
        }
        Docstring docstring = definition.docstring().get();
        boolean only =
                Statements.blocks(docstring.owner()).stream().anyMatch(body -> body.size() == 1);
        cx.report(docstring.start(), docstring.end())
                .unsafe(new Edit(docstring.start(), docstring.end(), only ? "..." : ""));
    }
}
