package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// The name of a type alias begins with a small letter; names of types are written in CamelCase.
///
/// ```python
/// user_id: TypeAlias = int
/// ```
///
/// Write instead:
///
/// ```python
/// UserId: TypeAlias = int
/// ```
@Rule(
        code = "PYI042",
        name = "snake-case-type-alias",
        message = "Type alias `{}` should be CamelCase")
final class SnakeCaseTypeAlias {
    private SnakeCaseTypeAlias() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        TypeAliasNames.of(node, cx).ifPresent(name -> examine(name, cx));
    }

    static void check(Stmt.TypeAlias node, LintContext cx) {
        if (node.name() instanceof Expr.Name name) {
            examine(name, cx);
        }
    }

    private static void examine(Expr.Name name, LintContext cx) {
        String text = name.id().startsWith("_") ? name.id().substring(1) : name.id();
        if (!text.isEmpty()
                && (TypeAliasNames.isSmall(text.charAt(0))
                        || TypeAliasNames.isDigit(text.charAt(0)))) {
            cx.report(name, name.id());
        }
    }
}
