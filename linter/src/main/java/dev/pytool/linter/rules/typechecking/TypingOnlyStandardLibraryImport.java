package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// A module of the standard library is imported for annotations only, which costs time at the
/// start.
///
/// ```python
/// from __future__ import annotations
///
/// from pathlib import Path
///
/// def load(file: Path): ...
/// ```
///
/// Write instead:
///
/// ```python
/// from __future__ import annotations
///
/// from typing import TYPE_CHECKING
///
/// if TYPE_CHECKING:
///     from pathlib import Path
///
/// def load(file: Path): ...
/// ```
///
/// Options: as for TC001.
@Rule(
        code = "TC003",
        name = "typing-only-standard-library-import",
        message = "Move standard library import `{}` into a type-checking block")
final class TypingOnlyStandardLibraryImport {
    private TypingOnlyStandardLibraryImport() {}

    static void check(Scope scope, LintContext cx) {
        TypingImports.report(scope, TypingImports.Origin.STANDARD_LIBRARY, cx);
    }
}
