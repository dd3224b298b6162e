package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;

/// Sizes of functions, counted in pylint's way.
final class Counts {
    private Counts() {}

    /// Reports a function whose count is over the limit.
    static void report(Stmt.FunctionLike function, int count, int limit, LintContext cx) {
        if (count > limit) {
            int[] span = Functions.nameSpan(function, cx);
            cx.report(span[0], span[1], count, limit);
        }
    }

    static void arguments(
            Stmt.FunctionLike function, boolean positionalOnly, int limit, LintContext cx) {
        if (Decorators.isOverride(function, cx) || Decorators.isOverload(function, cx)) {
            return;
        }
        List<Arg> args = new ArrayList<>(function.args().posonlyargs());
        args.addAll(function.args().args());
        if (!positionalOnly) {
            args.addAll(function.args().kwonlyargs());
        }
        int count = (int) args.stream().filter(arg -> !Names.isDummy(arg.arg(), cx)).count();
        Decorators.Role role = Decorators.role(function, cx);
        boolean bound =
                role == Decorators.Role.METHOD
                        || role == Decorators.Role.CLASS_METHOD
                        || function.name().equals("__new__")
                                && role == Decorators.Role.STATIC_METHOD;
        boolean first =
                !function.args().posonlyargs().isEmpty() || !function.args().args().isEmpty();
        report(function, bound && first ? count - 1 : count, limit, cx);
    }

    static int branches(List<Stmt> body) {
        int sum = 0;
        for (Stmt statement : body) {
            sum +=
                    switch (statement) {
                        case Stmt.If branch -> 1 + branches(branch.body()) + elses(branch);
                        case Stmt.Match match -> {
                            int inner = 0;
                            for (MatchCase each : match.cases()) {
                                inner += 1 + branches(each.body());
                            }
                            yield inner;
                        }
                        case Stmt.ForLike loop ->
                                1
                                        + branches(loop.body())
                                        + (loop.orelse().isEmpty()
                                                ? 0
                                                : 1 + branches(loop.orelse()));
                        case Stmt.While loop ->
                                1
                                        + branches(loop.body())
                                        + (loop.orelse().isEmpty()
                                                ? 0
                                                : 1 + branches(loop.orelse()));
                        case Stmt.TryLike attempt -> {
                            int inner = branches(attempt.body());
                            inner += attempt.handlers().isEmpty() ? 0 : 1;
                            inner +=
                                    attempt.orelse().isEmpty() ? 0 : 1 + branches(attempt.orelse());
                            inner +=
                                    attempt.finalbody().isEmpty()
                                            ? 0
                                            : 2 + branches(attempt.finalbody());
                            for (ExceptHandler handler : attempt.handlers()) {
                                inner += 1 + branches(handler.body());
                            }
                            yield inner
                                    - (attempt.finalbody().isEmpty() ? 0 : 1)
                                    - (attempt.handlers().isEmpty() ? 0 : 1)
                                    + 1;
                        }
                        case Stmt.WithLike with -> branches(with.body());
                        default -> 0;
                    };
        }
        return sum;
    }

    private static int elses(Stmt.If branch) {
        if (branch.orelse().isEmpty()) {
            return 0;
        }
        boolean chain =
                branch.orelse().size() == 1 && branch.orelse().getFirst() instanceof Stmt.If;
        return (chain ? 0 : 1) + branches(branch.orelse());
    }

    static int statements(List<Stmt> body) {
        int sum = 0;
        for (Stmt statement : body) {
            sum +=
                    switch (statement) {
                        case Stmt.If branch -> {
                            int inner = 1 + statements(branch.body());
                            boolean chain =
                                    branch.orelse().size() == 1
                                            && branch.orelse().getFirst() instanceof Stmt.If;
                            yield inner
                                    + (branch.orelse().isEmpty()
                                            ? 0
                                            : (chain ? 0 : 1) + statements(branch.orelse()));
                        }
                        case Stmt.WithLike with -> 1 + statements(with.body());
                        case Stmt.ForLike loop ->
                                statements(loop.body()) + statements(loop.orelse());
                        case Stmt.While loop ->
                                1 + statements(loop.body()) + statements(loop.orelse());
                        case Stmt.Match match -> {
                            int inner = 1;
                            for (MatchCase each : match.cases()) {
                                inner += 1 + statements(each.body());
                            }
                            yield inner;
                        }
                        case Stmt.TryLike attempt -> {
                            int inner = 1 + statements(attempt.body());
                            inner +=
                                    attempt.orelse().isEmpty()
                                            ? 0
                                            : 1 + statements(attempt.orelse());
                            inner +=
                                    attempt.finalbody().isEmpty()
                                            ? 0
                                            : 2 + statements(attempt.finalbody());
                            for (ExceptHandler handler : attempt.handlers()) {
                                inner += 1 + statements(handler.body());
                            }
                            yield inner;
                        }
                        case Stmt.FunctionLike function -> 1 + statements(function.body());
                        case Stmt.Return back -> 0;
                        default -> 1;
                    };
        }
        return sum;
    }
}
