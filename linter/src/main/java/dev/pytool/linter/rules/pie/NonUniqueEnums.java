package dev.pytool.linter.rules.pie;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Two members of an enum have the same value: the second is an alias of the first, no member of
/// its own.
///
/// ```python
/// class Colour(enum.Enum):
///     RED = 1
///     BLUE = 1
/// ```
///
/// Write instead:
///
/// ```python
/// class Colour(enum.Enum):
///     RED = 1
///     BLUE = 2
/// ```
@Rule(code = "PIE796", name = "non-unique-enums", message = "Enum contains duplicate value: `{}`")
final class NonUniqueEnums {
    private NonUniqueEnums() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (node.bases().stream().noneMatch(base -> cx.nameOf(base).equals("enum.Enum"))) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Stmt statement : node.body()) {
            if (!(statement instanceof Stmt.Assign assign) || isOpen(assign.value(), cx)) {
                continue;
            }
            if (!seen.add(Shape.of(assign.value()))) {
                cx.report(statement, Unparse.bare(assign.value(), cx));
            }
        }
    }

    /// Whether the value is `auto()`, or in a stub not given.
    private static boolean isOpen(Expr value, LintContext cx) {
        return value instanceof Expr.Call call && cx.nameOf(call.func()).equals("enum.auto")
                || cx.isStub() && Exprs.isEllipsis(value);
    }
}
