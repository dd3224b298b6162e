package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The default of an annotated parameter of a stub is more than a plain value. Type checkers pass
/// over it, and readers learn no more from it than from `...`.
///
/// ```python
/// def wait(seconds: float = 60 * MINUTES) -> None: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def wait(seconds: float = ...) -> None: ...
/// ```
///
/// The fix puts `...` in its place; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI011",
        name = "typed-argument-default-in-stub",
        fix = Fixable.ALWAYS,
        message = "Only simple default values allowed for typed arguments")
final class TypedArgumentDefaultInStub {
    private TypedArgumentDefaultInStub() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Parameters.Parameter parameter : Parameters.plain(node.args())) {
            if (cx.isStub() && parameter.arg().annotation().isPresent()) {
                parameter
                        .value()
                        .filter(value -> !StubDefaults.isSimple(value, cx))
                        .ifPresent(value -> Rewrites.put(value, "...", cx.report(value), cx));
            }
        }
    }
}
