package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;

/// Abstract base classes.
final class Abstracts {
    private Abstracts() {}

    /// Whether the class says itself that it is one, and inherits from nothing else.
    static boolean isAbstractBase(Stmt.ClassDef type, LintContext cx) {
        if (type.bases().size() + type.keywords().size() != 1) {
            return false;
        }
        boolean meta =
                type.keywords().stream()
                        .anyMatch(keyword ->
                                keyword.arg().filter("metaclass"::equals).isPresent()
                                        && cx.nameOf(keyword.value()).equals("abc.ABCMeta"));
        return meta || type.bases().stream().anyMatch(base -> cx.nameOf(base).equals("abc.ABC"));
    }
}
