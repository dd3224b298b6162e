package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;

/// Calls that take a path as text.
final class PathCalls {
    private PathCalls() {}

    /// Reports a call with one argument, which is given by position or by this name.
    ///
    /// @param member what comes in the place of the call, behind the path
    static void single(
            Expr.Call node,
            String callee,
            String parameter,
            String member,
            Fix.Safety safety,
            LintContext cx) {
        if (cx.nameOf(node.func()).equals(callee) && Calls.count(node) == 1) {
            Calls.argument(node, parameter, 0)
                    .ifPresent(path ->
                            PathFix.apply(cx.report(node.func()), node, path, member, safety, cx));
        }
    }

    /// Whether one of these keywords has a value other than `None`: no method of `Path` takes it.
    static boolean gives(Expr.Call node, LintContext cx, String... keywords) {
        for (String keyword : keywords) {
            if (Calls.keyword(node, keyword)
                    .filter(given -> !Exprs.isNone(given.value()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first argument is a file descriptor.
    static boolean takesDescriptor(Expr.Call node, String parameter, LintContext cx) {
        return Calls.argument(node, parameter, 0)
                .filter(path -> isDescriptor(path, cx))
                .isPresent();
    }

    static boolean isDescriptor(Expr expr, LintContext cx) {
        return Exprs.isInt(expr) || expr instanceof Expr.Name && Values.isA(expr, "int", cx);
    }
}
