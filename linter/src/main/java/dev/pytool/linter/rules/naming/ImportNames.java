package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Alias;

/// Names that imports give.
final class ImportNames {
    private ImportNames() {}

    static String last(Alias alias) {
        return alias.name().substring(alias.name().lastIndexOf('.') + 1);
    }

    static boolean isRenamed(Alias alias, LintContext cx) {
        return alias.asname().isPresent()
                && !Naming.isIgnored(alias.name(), cx)
                && !Naming.isIgnored(alias.asname().get(), cx);
    }
}
