package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;

/// Names that imports give.
public final class ImportNames {
    private ImportNames() {}

    public static String last(Alias alias) {
        return alias.name().substring(alias.name().lastIndexOf('.') + 1);
    }

    public static boolean isRenamed(Alias alias, LintContext cx) {
        return alias.asname().isPresent()
                && !Naming.isIgnored(alias.name(), cx)
                && !Naming.isIgnored(alias.asname().get(), cx);
    }
}
