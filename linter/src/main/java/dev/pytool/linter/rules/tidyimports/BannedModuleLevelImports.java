package dev.pytool.linter.rules.tidyimports;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A module that is slow to import is imported at the top of the file, so that everybody waits for
/// it.
///
/// ```toml
/// [tool.pytool.lint.flake8-tidy-imports]
/// banned-module-level-imports = ["torch"]
/// ```
///
/// ```python
/// import torch
/// ```
///
/// Write instead:
///
/// ```python
/// def train():
///     import torch
/// ```
///
/// Options: `flake8-tidy-imports.banned-module-level-imports`.
@Rule(
        code = "TID253",
        name = "banned-module-level-imports",
        message = "`{}` is banned at the module level")
final class BannedModuleLevelImports {
    private BannedModuleLevelImports() {}

    static void check(Stmt.Import node, LintContext cx) {
        imports(node, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        imports(node, cx);
    }

    private static void imports(Stmt node, LintContext cx) {
        if (cx.parent(node).filter(Mod.class::isInstance).isPresent()) {
            BannedModules.find(
                    node,
                    cx.options().flake8TidyImports().bannedModuleLevelImports(),
                    (at, name) -> cx.report(at, name));
        }
    }
}
