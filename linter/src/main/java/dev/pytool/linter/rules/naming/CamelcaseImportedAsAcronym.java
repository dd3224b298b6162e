package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Camelcase imported as acronym.
@Rule(
        code = "N817",
        name = "camelcase-imported-as-acronym",
        message = "CamelCase `{}` imported as acronym `{}`")
final class CamelcaseImportedAsAcronym {
    private CamelcaseImportedAsAcronym() {}

    static void check(Alias node, LintContext cx) {
        if (ImportNames.isRenamed(node, cx)) {
            String name = ImportNames.last(node);
            String as = node.asname().get();
            boolean known = isElementTree(node, cx) && as.equals("ET");
            if (Naming.isCamel(name)
                    && !Naming.isLower(as)
                    && Naming.isUpper(as)
                    && Naming.isAcronym(name, as)
                    && !known) {
                cx.report(node, node.name(), as);
            }
        }
    }

    /// The standard library's own documentation calls it so.
    private static boolean isElementTree(Alias node, LintContext cx) {
        return node.name().equals("xml.etree.ElementTree")
                || node.name().equals("ElementTree")
                        && cx.parent(node)
                                .filter(parent ->
                                        parent instanceof Stmt.ImportFrom from
                                                && from.module()
                                                        .filter("xml.etree"::equals)
                                                        .isPresent())
                                .isPresent();
    }
}
