package dev.pytool.linter.rules.builtins;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Rule;

/// Builtin import shadowing.
@Rule(
        code = "A004",
        name = "builtin-import-shadowing",
        message = "Import `{}` is shadowing a Python builtin")
final class BuiltinImportShadowing {
    private BuiltinImportShadowing() {}

    static void check(Alias node, LintContext cx) {
        String name = node.asname().orElse(node.name());
        if (Shadows.isBuiltin(name, cx)) {
            cx.report(
                    cx.end(node) - node.asname().orElseGet(() -> cx.text(node)).length(),
                    cx.end(node),
                    name);
        }
    }
}
