package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// An installed module is imported for annotations only, which costs time at the start.
///
/// ```python
/// from __future__ import annotations
///
/// import pandas as pd
///
/// def save(table: pd.DataFrame): ...
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
///     import pandas as pd
///
/// def save(table: pd.DataFrame): ...
/// ```
///
/// Options: as for TC001.
@Rule(
        code = "TC002",
        name = "typing-only-third-party-import",
        message = "Move third-party import `{}` into a type-checking block")
final class TypingOnlyThirdPartyImport {
    private TypingOnlyThirdPartyImport() {}

    static void check(Scope scope, LintContext cx) {
        TypingImports.report(scope, TypingImports.Origin.THIRD_PARTY, cx);
    }
}
