package dev.pytool.linter.rules.tidyimports;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Map;

/// A module or member is used that the project does not want.
///
/// ```toml
/// [tool.pytool.lint.flake8-tidy-imports.banned-api]
/// "typing.TypedDict".msg = "Use typing_extensions.TypedDict."
/// ```
///
/// ```python
/// from typing import TypedDict
/// ```
///
/// Options: `flake8-tidy-imports.banned-api`.
@Rule(code = "TID251", name = "banned-api", message = "`{}` is banned: {}")
final class BannedApi {
    private BannedApi() {}

    static void check(Stmt.Import node, LintContext cx) {
        imports(node, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        imports(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        Map<String, String> banned = cx.options().flake8TidyImports().bannedApi();
        if (banned.isEmpty()) {
            return;
        }
        String name = cx.nameOf(node);
        if (banned.containsKey(name)) {
            cx.report(node, name, banned.get(name));
        }
    }

    private static void imports(Stmt node, LintContext cx) {
        Map<String, String> banned = cx.options().flake8TidyImports().bannedApi();
        BannedModules.find(
                node, banned.keySet(), (at, name) -> cx.report(at, name, banned.get(name)));
    }
}
