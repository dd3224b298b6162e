package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;

/// Types that may be written as strings.
final class Quoted {
    private Quoted() {}

    /// The type behind a string, else the type itself.
    static Expr type(Expr annotation, LintContext cx) {
        return annotation instanceof Expr.Constant constant
                        && cx.semantics().source().quoted(constant).orElse(null)
                                instanceof Mod.Expression inner
                ? inner.body()
                : annotation;
    }
}
