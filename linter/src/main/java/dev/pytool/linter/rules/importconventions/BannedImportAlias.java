package dev.pytool.linter.rules.importconventions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A module is imported by a name that the project does not want.
///
/// ```toml
/// [tool.pytool.lint.flake8-import-conventions]
/// banned-aliases = { "tensorflow.keras.backend" = ["K"] }
/// ```
///
/// ```python
/// import tensorflow.keras.backend as K
/// ```
///
/// Write instead:
///
/// ```python
/// import tensorflow as tf
///
/// tf.keras.backend
/// ```
///
/// Options: `flake8-import-conventions.banned-aliases`.
@Rule(
        code = "ICN002",
        name = "banned-import-alias",
        message = "`{}` should not be imported as `{}`")
final class BannedImportAlias {
    private BannedImportAlias() {}

    static void check(Stmt.Import node, LintContext cx) {
        for (Alias alias : node.names()) {
            report(node, alias.name(), alias, cx);
        }
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        for (Alias alias : node.names()) {
            report(node, ImportAliases.member(node, alias), alias, cx);
        }
    }

    private static void report(Stmt node, String name, Alias alias, LintContext cx) {
        alias.asname()
                .filter(given -> ImportAliases.isBanned(name, given, cx))
                .ifPresent(given -> cx.report(node, name, given));
    }
}
