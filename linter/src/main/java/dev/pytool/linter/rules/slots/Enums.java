package dev.pytool.linter.rules.slots;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassMembers;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.HashSet;
import java.util.Set;

/// Classes of enumerations.
final class Enums {
    private Enums() {}

    /// Whether a class derives from one of module `enum`'s, directly or by classes of this file.
    static boolean isEnum(Stmt.ClassDef type, LintContext cx) {
        return isEnum(type, new HashSet<>(), cx);
    }

    private static boolean isEnum(Stmt.ClassDef type, Set<Stmt.ClassDef> seen, LintContext cx) {
        if (!seen.add(type)) {
            return false;
        }
        for (Expr base : type.bases()) {
            switch (cx.nameOf(base)) {
                case "enum.Enum",
                        "enum.Flag",
                        "enum.IntEnum",
                        "enum.IntFlag",
                        "enum.StrEnum",
                        "enum.ReprEnum",
                        "enum.CheckEnum" -> {
                    return true;
                }
                default -> {}
            }
            boolean inherits =
                    ClassMembers.lookup(base, cx)
                            .filter(binding ->
                                    binding.node() instanceof Stmt.ClassDef parent
                                            && isEnum(parent, seen, cx))
                            .isPresent();
            if (inherits) {
                return true;
            }
        }
        return false;
    }
}
