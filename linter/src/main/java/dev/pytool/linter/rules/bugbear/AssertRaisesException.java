package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Assert raises exception.
@Rule(
        code = "B017",
        name = "assert-raises-exception",
        message = "Do not assert blind exception: `{}`")
final class AssertRaisesException {
    private AssertRaisesException() {}

    static void check(Stmt.WithLike node, LintContext cx) {
        for (Withitem item : node.items()) {
            if (item.contextExpr() instanceof Expr.Call call && item.optionalVars().isEmpty()) {
                blind(call)
                        .flatMap(first -> name(first, cx))
                        .ifPresent(name -> {
                            boolean pytest =
                                    cx.nameOf(call.func()).equals("pytest.raises")
                                            && !Calls.hasKeyword(call, "match")
                                            && !Calls.hasKeyword(call, "check");
                            if (pytest || Calls.method(call).equals("assertRaises")) {
                                cx.report(call, name);
                            }
                        });
            }
        }
    }

    /// The callable and its arguments follow the exception: the call does the work of a block.
    static void check(Stmt.Expr node, LintContext cx) {
        if (node.value() instanceof Expr.Call call
                && call.args().size() > 1
                && (Calls.method(call).equals("assertRaises")
                        || cx.nameOf(call.func()).equals("pytest.raises"))) {
            name(call.args().getFirst(), cx).ifPresent(name -> cx.report(call, name));
        }
    }

    private static Optional<Expr> blind(Expr.Call call) {
        return call.args().size() == 1
                ? Optional.of(call.args().getFirst())
                : Calls.keyword(call, "expected_exception")
                        .or(() -> Calls.keyword(call, "exception"))
                        .map(Keyword::value);
    }

    private static Optional<String> name(Expr expr, LintContext cx) {
        return cx.isBuiltin(expr, "Exception")
                ? Optional.of("Exception")
                : cx.isBuiltin(expr, "BaseException")
                        ? Optional.of("BaseException")
                        : Optional.empty();
    }
}
