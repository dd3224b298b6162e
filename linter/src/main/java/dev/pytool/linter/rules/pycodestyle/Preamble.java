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
        return switch (statement.kind()) {
            case IMPORT, IMPORT_FROM, IF, TRY, TRY_STAR, WITH, ASYNC_WITH, PASS -> false;
            case DELETE ->
                    ((Stmt.Delete) statement)
                            .targets().stream().noneMatch(target -> isSysPath(target, cx));
            case EXPR_STMT ->
                    !Statements.isDocstring(statement)
                            && !isSetup(((Stmt.Expr) statement).value(), cx);
            case ASSIGN ->
                    ((Stmt.Assign) statement)
                            .targets().stream()
                                    .noneMatch(target -> isDunder(target) || isSysPath(target, cx));
            case ANN_ASSIGN -> !isDunder(((Stmt.AnnAssign) statement).target());
            case AUG_ASSIGN -> {
                Expr target = ((Stmt.AugAssign) statement).target();
                yield !isDunder(target) && !isSysPath(target, cx);
            }
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
