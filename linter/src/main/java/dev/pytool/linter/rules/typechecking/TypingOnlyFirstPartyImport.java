package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// A module of the project is imported for annotations only: that costs time at the start, and may
/// make a cycle.
///
/// ```python
/// from __future__ import annotations
///
/// from . import models
///
/// def save(user: models.User): ...
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
///     from . import models
///
/// def save(user: models.User): ...
/// ```
///
/// Options: `flake8-type-checking.strict`, `flake8-type-checking.quote-annotations`,
/// `flake8-type-checking.exempt-modules`, `flake8-type-checking.runtime-evaluated-base-classes`,
/// `flake8-type-checking.runtime-evaluated-decorators`.
@Rule(
        code = "TC001",
        name = "typing-only-first-party-import",
        message = "Move application import `{}` into a type-checking block")
final class TypingOnlyFirstPartyImport {
    private TypingOnlyFirstPartyImport() {}

    static void check(Scope scope, LintContext cx) {
        TypingImports.report(scope, TypingImports.Origin.APPLICATION, cx);
    }
}
