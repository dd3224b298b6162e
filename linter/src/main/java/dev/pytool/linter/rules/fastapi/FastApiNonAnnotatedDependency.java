package dev.pytool.linter.rules.fastapi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A dependency is given as a default, so that the function cannot be called without FastAPI.
///
/// ```python
/// @app.get("/items/")
/// def read(db: Session = Depends(get_db)): ...
/// ```
///
/// Write instead:
///
/// ```python
/// @app.get("/items/")
/// def read(db: Annotated[Session, Depends(get_db)]): ...
/// ```
///
/// The fix does that; it is unsafe because code may call the function without the argument.
/// Options: `target-version`.
@Rule(
        code = "FAST002",
        name = "fast-api-non-annotated-dependency",
        fix = Fixable.SOMETIMES,
        message = "FastAPI dependency without `Annotated`")
final class FastApiNonAnnotatedDependency {
    private FastApiNonAnnotatedDependency() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (FastApiRoutes.of(node, cx).isEmpty()) {
            return;
        }
        boolean open = false;
        for (Parameters.Parameter parameter : Parameters.plain(node.args())) {
            Arg arg = parameter.arg();
            Optional<Expr> value = parameter.value();
            boolean described =
                    arg.annotation().isPresent()
                            && value.filter(each -> FastApiRoutes.isParameter(each, cx))
                                    .isPresent();
            if (!described) {
                open |= value.isPresent();
                continue;
            }
            Expr.Call call = (Expr.Call) value.orElseThrow();
            Finding finding = cx.report(cx.start(arg), cx.end(call));
            Optional<String> rest = rest(call, cx);
            boolean required = rest.isPresent() && rest.get().isEmpty();
            if (rest.isPresent() && !(required && open)) {
                fix(finding, arg, call, rest.get(), cx);
            } else if (rest.isEmpty()) {
                open = true;
            }
            open |= rest.filter(text -> !text.isEmpty()).isPresent();
        }
    }

    /// The default that stays behind: empty where the parameter is required, absent where no
    /// rewriting is known.
    private static Optional<String> rest(Expr.Call call, LintContext cx) {
        String name = cx.nameOf(call.func());
        if (name.equals("fastapi.Depends") || name.equals("fastapi.Security")) {
            return Optional.of("");
        }
        Optional<Expr> value = Calls.argument(call, "default", 0);
        return Optional.of(value.filter(each -> !Exprs.isEllipsis(each)).map(cx::text).orElse(""));
    }

    private static void fix(Finding finding, Arg arg, Expr.Call call, String rest, LintContext cx) {
        List<String> arguments = new ArrayList<>();
        String name = cx.nameOf(call.func());
        boolean depends = name.equals("fastapi.Depends") || name.equals("fastapi.Security");
        for (int i = depends ? 0 : 1; i < call.args().size(); i++) {
            arguments.add(cx.text(call.args().get(i)));
        }
        call.keywords().stream()
                .filter(keyword -> depends || keyword.arg().filter("default"::equals).isEmpty())
                .forEach(keyword -> arguments.add(cx.text(keyword)));
        String home = cx.target() >= 9 ? "typing" : "typing_extensions";
        ImportEdits.member(home, "Annotated", cx.start(arg), cx)
                .ifPresent(use ->
                        finding.fix(
                                Fix.Safety.UNSAFE,
                                use.with(
                                        new Edit(
                                                cx.start(arg),
                                                cx.end(call),
                                                arg.arg()
                                                        + ": "
                                                        + use.name()
                                                        + "["
                                                        + cx.text(arg.annotation().orElseThrow())
                                                        + ", "
                                                        + cx.text(call.func())
                                                        + "("
                                                        + String.join(", ", arguments)
                                                        + ")]"
                                                        + (rest.isEmpty() ? "" : " = " + rest)))));
    }
}
