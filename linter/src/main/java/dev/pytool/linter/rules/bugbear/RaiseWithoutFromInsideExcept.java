package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Raise inside except without from.
@Rule(
        code = "B904",
        name = "raise-without-from-inside-except",
        message =
                "Within an `except` clause, raise exceptions with `raise ... from err` or `raise ... from None` to distinguish them from errors in exception handling")
final class RaiseWithoutFromInsideExcept {
    private RaiseWithoutFromInsideExcept() {}

    static void check(Stmt.Raise node, LintContext cx) {
        if (node.exc().isEmpty() || node.cause().isPresent()) {
            return;
        }
        Expr raised = node.exc().get();
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            // What an inner `try` holds may be caught there.
            if (at.get() instanceof Stmt.FunctionLike
                    || at.get() instanceof Stmt.ClassDef
                    || at.get() instanceof Stmt.TryLike) {
                return;
            }
            if (at.get() instanceof ExceptHandler handler) {
                // Raising what was caught, or a name in small letters, is no new exception.
                boolean same =
                        raised instanceof Expr.Name name
                                && (handler.name().filter(name.id()::equals).isPresent()
                                        || Naming.isLower(name.id()));
                if (!same) {
                    boolean star =
                            cx.parent(handler).filter(Stmt.TryStar.class::isInstance).isPresent();
                    cx.say(
                            cx.start(node),
                            cx.end(node),
                            "Within an `except"
                                    + (star ? "*" : "")
                                    + "` clause, raise exceptions with `raise ... from err` or `raise ... from None` to distinguish them from errors in exception handling");
                }
                return;
            }
        }
    }
}
