package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Rule;

/// Camelcase imported as lowercase.
@Rule(
        code = "N813",
        name = "camelcase-imported-as-lowercase",
        message = "Camelcase `{}` imported as lowercase `{}`")
final class CamelcaseImportedAsLowercase {
    private CamelcaseImportedAsLowercase() {}

    static void check(Alias node, LintContext cx) {
        if (ImportNames.isRenamed(node, cx)
                && Naming.isCamel(ImportNames.last(node))
                && Naming.isLower(node.asname().get())) {
            cx.report(node, node.name(), node.asname().get());
        }
    }
}
