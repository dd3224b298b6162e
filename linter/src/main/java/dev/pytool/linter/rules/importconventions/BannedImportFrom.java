package dev.pytool.linter.rules.importconventions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Members are imported from a module whose name the project wants to see at each use.
///
/// ```toml
/// [tool.pytool.lint.flake8-import-conventions]
/// banned-from = ["typing"]
/// ```
///
/// ```python
/// from typing import Any
/// ```
///
/// Write instead:
///
/// ```python
/// import typing
/// ```
///
/// Options: `flake8-import-conventions.banned-from`.
@Rule(
        code = "ICN003",
        name = "banned-import-from",
        message = "Members of `{}` should not be imported explicitly")
final class BannedImportFrom {
    private BannedImportFrom() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        node.module()
                .filter(module ->
                        node.level() == 0
                                && cx.options()
                                        .flake8ImportConventions()
                                        .bannedFrom()
                                        .contains(module))
                .ifPresent(module -> cx.report(node, module));
    }
}
