package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Alias;
import dev.pytool.processor.rule.Rule;

/// Camelcase imported as constant.
@Rule(
        code = "N814",
        name = "camelcase-imported-as-constant",
        message = "Camelcase `{}` imported as constant `{}`")
final class CamelcaseImportedAsConstant {
    private CamelcaseImportedAsConstant() {}

    static void check(Alias node, LintContext cx) {
        if (ImportNames.isRenamed(node, cx)) {
            String name = ImportNames.last(node);
            String as = node.asname().get();
            if (Naming.isCamel(name)
                    && !Naming.isLower(as)
                    && Naming.isUpper(as)
                    && as.length() > 1
                    && !Naming.isAcronym(name, as)) {
                cx.report(node, node.name(), as);
            }
        }
    }
}
