package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

/// What may stand before the imports of a module.
final class Preamble {
    private Preamble() {}

    /// Whether imports after this statement come too late.
    static boolean ends(Stmt statement, LintContext cx) {
        return switch (statement) {
            case Stmt.Import plain -> false;
            case Stmt.ImportFrom from -> false;
            case Stmt.If branch -> false;
            case Stmt.TryLike attempt -> false;
            case Stmt.WithLike with -> false;
            case Stmt.Pass pass -> false;
            case Stmt.Delete delete ->
                    delete.targets().stream().noneMatch(target -> isSysPath(target, cx));
            case Stmt.Expr expr -> !Statements.isDocstring(expr) && !isSetup(expr.value(), cx);
            case Stmt.Assign assign ->
                    assign.targets().stream()
                            .noneMatch(target -> isDunder(target) || isSysPath(target, cx));
            case Stmt.AnnAssign assign -> !isDunder(assign.target());
            case Stmt.AugAssign assign ->
                    !isDunder(assign.target()) && !isSysPath(assign.target(), cx);
            default -> true;
        };
    }

    private static boolean isDunder(Expr target) {
        return target instanceof Expr.Name name && Names.isDunder(name.id());
    }

    private static boolean isSysPath(Expr target, LintContext cx) {
        Expr base = target instanceof Expr.Subscript subscript ? subscript.value() : target;
        return switch (cx.nameOf(base)) {
            case "sys.path", "os.environ" -> true;
            default -> false;
        };
    }

    private static boolean isSetup(Expr value, LintContext cx) {
        Expr inner = value instanceof Expr.Await await ? await.value() : value;
        if (!(inner instanceof Expr.Call call)) {
            return false;
        }
        String name = cx.nameOf(call.func());
        return name.startsWith("sys.path.")
                || name.equals("site.addsitedir")
                || name.startsWith("os.environ.")
                || name.equals("os.putenv")
                || name.equals("os.unsetenv")
                || name.equals("matplotlib.use")
                || name.equals("pytest.importorskip")
                || name.equals("sys.path.append")
                || name.equals("multiprocessing.set_start_method");
    }
}
