package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A parameter is annotated with `NoReturn`, which speaks of functions that do not come back;
/// `Never` says that no value fits.
///
/// ```python
/// def impossible(x: NoReturn) -> None: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def impossible(x: Never) -> None: ...
/// ```
@Rule(
        code = "PYI050",
        name = "no-return-argument-annotation-in-stub",
        message = "Prefer `{}.Never` over `NoReturn` for argument annotations")
final class NoReturnArgumentAnnotationInStub {
    private NoReturnArgumentAnnotationInStub() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Arg arg : Parameters.all(node.args())) {
            arg.annotation()
                    .filter(type -> cx.isTyping(Quoted.type(type, cx), "NoReturn"))
                    .ifPresent(type ->
                            cx.report(type, cx.target() >= 11 ? "typing" : "typing_extensions"));
        }
    }
}
