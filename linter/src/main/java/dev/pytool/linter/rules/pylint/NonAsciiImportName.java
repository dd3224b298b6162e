package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Rule;

/// Non ascii import name.
@Rule(
        code = "PLC2403",
        name = "non-ascii-import-name",
        message = "Module alias `{}` contains a non-ASCII character, use an ASCII-only alias")
final class NonAsciiImportName {
    private NonAsciiImportName() {}

    static void check(Alias node, LintContext cx) {
        String name = node.asname().orElse(node.name());
        if (name.chars().anyMatch(c -> c > 127)) {
            cx.report(
                    cx.end(node) - node.asname().orElseGet(() -> cx.text(node)).length(),
                    cx.end(node),
                    name);
        }
    }
}
