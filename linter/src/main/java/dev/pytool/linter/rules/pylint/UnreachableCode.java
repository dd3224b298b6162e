package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.flow.Flow;
import dev.pytool.analyzer.flow.FlowRules;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// No path leads to these statements: what stands before them always returns, raises, leaves the
/// loop or goes round it for ever. They are a leftover or a mistake.
@Rule(
        code = "PLW0101",
        name = "unreachable-code",
        preview = true,
        message = "Unreachable code in `{}`")
final class UnreachableCode {
    private UnreachableCode() {}

    static void check(Scope scope, LintContext cx) {
        switch (scope.kind()) {
            case MODULE, CLASS, FUNCTION -> {}
            default -> {
                return;
            }
        }
        cx.semantics()
                .index()
                .scope(scope.node())
                .map(own -> Flow.of(cx.semantics().index(), own, new Calls(cx)))
                .ifPresent(flow -> flow.unreachable().forEach(run -> report(run, scope, cx)));
    }

    private static void report(List<Stmt> run, Scope scope, LintContext cx) {
        if (!makesGenerator(run.getFirst()) && !isSwitchedOff(run.getFirst(), cx)) {
            cx.report(cx.start(run.getFirst()), cx.end(run.getLast()), name(scope));
        }
    }

    /// A `yield` behind the end of a function is there to make it a generator.
    private static boolean makesGenerator(Stmt statement) {
        return statement instanceof Stmt.Expr expression
                && (expression.value() instanceof Expr.Yield
                        || expression.value() instanceof Expr.YieldFrom);
    }

    /// `if False:` says by itself that its block does not run.
    private static boolean isSwitchedOff(Stmt first, LintContext cx) {
        return cx.parent(first)
                .filter(parent ->
                        parent instanceof Stmt.If choice
                                && FlowRules.SYNTACTIC.truth(choice.test()).isPresent()
                                && (isFirst(first, choice.body())
                                        || isFirst(first, choice.orelse())))
                .isPresent();
    }

    private static boolean isFirst(Stmt statement, List<Stmt> block) {
        return !block.isEmpty() && block.getFirst() == statement;
    }

    private static String name(Scope scope) {
        return switch (scope.node()) {
            case Stmt.FunctionLike function -> function.name();
            case Stmt.ClassDef type -> type.name();
            default -> "<module>";
        };
    }

    /// What the names of the file say about calls and context managers.
    private record Calls(LintContext cx) implements FlowRules {
        @Override
        public boolean neverReturns(Expr.Call call) {
            return dev.pytool.linter.syntax.Flow.isNoReturn(call, cx);
        }

        @Override
        public boolean suppresses(Expr context) {
            return context instanceof Expr.Call call
                    && switch (cx.nameOf(call.func())) {
                        case "contextlib.suppress",
                                "pytest.raises",
                                "pytest.warns",
                                "unittest.case.TestCase.assertRaises" ->
                                true;
                        default ->
                                call.func() instanceof Expr.Attribute method
                                        && method.attr().startsWith("assertRaises");
                    };
        }
    }
}
