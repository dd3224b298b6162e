package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.TypeCheckingBlocks;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Code in `__init__.py` runs whenever anything of the package is imported, and nobody looks for it
/// there. Such a file imports what the package offers and lists it.
///
/// Imports, docstrings, blocks under `TYPE_CHECKING`, the functions `__getattr__` and `__dir__`,
/// and assignments to `__all__`, `__path__`, `__version__` and `__author__` are left alone, unless
/// the option `strictly-empty-init-modules` wants the file empty.
@Rule(
        code = "RUF067",
        name = "non-empty-init-module",
        message = "`__init__` module should {}",
        preview = true)
final class NonEmptyInitModule {
    private NonEmptyInitModule() {}

    static void check(SourceFile file, LintContext cx) {
        if (file.role() != FileRole.PACKAGE || !(cx.tree().root() instanceof Mod.Module module)) {
            return;
        }
        boolean strict = cx.options().ruff().strictlyEmptyInitModules();
        List<Stmt> body = module.body();
        for (int i = 0; i < body.size(); i++) {
            if (strict) {
                cx.report(body.get(i), "not contain any code");
            } else if (!isAllowed(body.get(i), cx)
                    && !(Statements.isDocstring(body.get(i))
                            && (i == 0 || isAssignment(body.get(i - 1))))) {
                cx.report(body.get(i), "only contain docstrings and re-exports");
            }
        }
    }

    private static boolean isAssignment(Stmt statement) {
        return switch (statement) {
            case Stmt.Assign assign ->
                    assign.targets().size() == 1
                            && assign.targets().getFirst() instanceof Expr.Name;
            case Stmt.AnnAssign assign -> assign.target() instanceof Expr.Name;
            default -> false;
        };
    }

    private static boolean isAllowed(Stmt statement, LintContext cx) {
        return switch (statement) {
            case Stmt.Import plain -> true;
            case Stmt.ImportFrom from -> true;
            case Stmt.FunctionDef function ->
                    function.name().equals("__getattr__") || function.name().equals("__dir__");
            case Stmt.If branch -> TypeCheckingBlocks.isGuard(branch.test(), cx);
            case Stmt.Assign assign ->
                    assign.targets().stream().allMatch(target -> isAllowed(target, assign.value()));
            case Stmt.AnnAssign assign ->
                    isAllowed(assign.target(), assign.value().orElse(assign.target()));
            case Stmt.AugAssign assign -> isAllowed(assign.target(), assign.value());
            default -> false;
        };
    }

    private static boolean isAllowed(Expr target, Expr value) {
        return switch (Exprs.name(target).orElse("")) {
            case "__all__", "__author__", "__version__" -> true;
            // The way in which packages were spread over folders before namespace packages.
            case "__path__" ->
                    value instanceof Expr.Call call
                            && call.func() instanceof Expr.Attribute attribute
                            && attribute.attr().equals("extend_path");
            default -> false;
        };
    }
}
