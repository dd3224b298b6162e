package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `f = classmethod(f)` behind the function it wraps.
final class MethodWrappers {
    private MethodWrappers() {}

    static void check(Stmt.ClassDef type, String wrapper, LintContext cx) {
        Map<String, Stmt.FunctionLike> methods = new HashMap<>();
        for (Stmt statement : type.body()) {
            switch (statement) {
                case Stmt.FunctionLike method -> {
                    methods.put(method.name(), method);
                }
                case Stmt.Assign assign -> wrap(assign, methods, wrapper, cx);
                default -> {}
            }
        }
    }

    private static void wrap(
            Stmt.Assign assign,
            Map<String, Stmt.FunctionLike> methods,
            String wrapper,
            LintContext cx) {
        if (assign.targets().size() != 1
                || !(assign.targets().getFirst() instanceof Expr.Name target)
                || !(assign.value() instanceof Expr.Call call)
                || call.args().size() != 1
                || !(call.func() instanceof Expr.Name callee)
                || !callee.id().equals(wrapper)
                || !(call.args().getFirst() instanceof Expr.Name name)
                || !name.id().equals(target.id())
                || !methods.containsKey(target.id())) {
            return;
        }
        Stmt.FunctionLike method = methods.get(target.id());
        int start =
                method.decoratorList().isEmpty()
                        ? cx.start(method)
                        : Decorators.sign(method.decoratorList().getFirst(), cx);
        int lineEnd = cx.lines().lineEnd(cx.lines().line(cx.end(assign)));
        boolean comment = cx.hasComment(cx.start(assign), lineEnd);
        cx.report(start, start)
                .fix(
                        comment ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                cx.insert(
                                        start,
                                        "@"
                                                + wrapper
                                                + cx.style().lineEnd()
                                                + Statements.indentation(method, cx)),
                                Statements.remove(assign, cx)));
    }
}
