package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.regex.Pattern;

/// The name of a private type alias ends in `T`, as those of type variables do.
///
/// ```python
/// _SizeT: TypeAlias = int | None
/// ```
///
/// Write instead:
///
/// ```python
/// _Size: TypeAlias = int | None
/// ```
@Rule(
        code = "PYI043",
        name = "t-suffixed-type-alias",
        message =
                "Private type alias `{}` should not be suffixed with `T` (the `T` suffix implies that an object is a `TypeVar`)")
final class TSuffixedTypeAlias {
    private static final Pattern SUFFIXED = Pattern.compile("_.*[a-z]T[0-9]?");

    private TSuffixedTypeAlias() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        TypeAliasNames.of(node, cx).ifPresent(name -> examine(name, cx));
    }

    static void check(Stmt.TypeAlias node, LintContext cx) {
        if (node.name() instanceof Expr.Name name) {
            examine(name, cx);
        }
    }

    private static void examine(Expr.Name name, LintContext cx) {
        if (SUFFIXED.matcher(name.id()).matches()) {
            cx.report(name, name.id());
        }
    }
}
