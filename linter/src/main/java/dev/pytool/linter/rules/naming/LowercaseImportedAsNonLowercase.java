package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Rule;

/// Lowercase imported as non lowercase.
@Rule(
        code = "N812",
        name = "lowercase-imported-as-non-lowercase",
        message = "Lowercase `{}` imported as non-lowercase `{}`")
final class LowercaseImportedAsNonLowercase {
    private LowercaseImportedAsNonLowercase() {}

    static void check(Alias node, LintContext cx) {
        if (ImportNames.isRenamed(node, cx)
                && Naming.isCasedLower(ImportNames.last(node))
                && !Naming.isLower(node.asname().get())) {
            cx.report(node, node.name(), node.asname().get());
        }
    }
}
