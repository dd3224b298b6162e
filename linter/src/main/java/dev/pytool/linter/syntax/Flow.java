package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where control can go.
public final class Flow {
    private Flow() {}

    /// Whether at most one of two nodes runs: they stand in different branches of one statement.
    public static boolean differentBranches(Node a, Node b, LintContext cx) {
        List<Node> left = path(a, cx);
        List<Node> right = path(b, cx);
        int common = 0;
        while (common < left.size()
                && common < right.size()
                && left.get(common) == right.get(common)) {
            common++;
        }
        if (common == 0 || common == left.size() || common == right.size()) {
            return false;
        }
        Node fork = left.get(common - 1);
        return switch (fork) {
            case Stmt.If branch ->
                    side(branch.orelse(), left.get(common))
                            != side(branch.orelse(), right.get(common));
            case Stmt.TryLike attempt -> {
                int one = part(attempt, left.get(common));
                int other = part(attempt, right.get(common));
                yield one != other;
            }
            case Stmt.Match match ->
                    left.get(common) instanceof MatchCase && right.get(common) instanceof MatchCase;
            default -> false;
        };
    }

    /// Whether two nodes run under the same conditions: the same block of an `if`, `try`, `with` or
    /// `match` statement is the innermost around both. Loops, functions and classes do not count.
    public static boolean sameBranch(Node a, Node b, LintContext cx) {
        return branch(a, cx) == branch(b, cx);
    }

    /// The first node of the block, or the whole tree's root.
    private static Node branch(Node node, LintContext cx) {
        Node child = node;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            List<List<Stmt>> blocks =
                    switch (at.get()) {
                        case Stmt.If branch -> List.of(branch.body(), branch.orelse());
                        case Stmt.TryLike attempt ->
                                List.of(completed(attempt), attempt.finalbody());
                        case ExceptHandler handler -> List.of(handler.body());
                        case Stmt.WithLike with -> List.of(with.body());
                        case MatchCase matchCase -> List.of(matchCase.body());
                        default -> List.of();
                    };
            for (List<Stmt> block : blocks) {
                if (side(block, child)) {
                    return block.getFirst();
                }
            }
            child = at.get();
        }
        return child;
    }

    /// What runs as long as nothing is raised.
    private static List<Stmt> completed(Stmt.TryLike attempt) {
        List<Stmt> block = new ArrayList<>(attempt.body());
        block.addAll(attempt.orelse());
        return block;
    }

    /// Body and `else` of a `try` are one part, each handler and the `finally` block another.
    private static int part(Stmt.TryLike attempt, Node child) {
        if (child instanceof ExceptHandler handler) {
            for (int i = 0; i < attempt.handlers().size(); i++) {
                if (attempt.handlers().get(i) == handler) {
                    return i + 1;
                }
            }
        }
        return side(attempt.finalbody(), child) ? -1 : 0;
    }

    private static boolean side(List<? extends Node> block, Node child) {
        for (Node each : block) {
            if (each == child) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> path(Node node, LintContext cx) {
        List<Node> path = new ArrayList<>();
        for (Optional<Node> at = Optional.of(node); at.isPresent(); at = cx.parent(at.get())) {
            path.addFirst(at.get());
        }
        return path;
    }

    /// The loop a statement may leave by `break`, functions and classes in between shutting it off.
    public static boolean isInLoop(Stmt statement, LintContext cx) {
        Node child = statement;
        for (Optional<Node> at = cx.parent(statement); at.isPresent(); at = cx.parent(at.get())) {
            switch (at.get()) {
                case Stmt.ForLike loop -> {
                    if (!side(loop.orelse(), child)) {
                        return true;
                    }
                }
                case Stmt.While loop -> {
                    if (!side(loop.orelse(), child)) {
                        return true;
                    }
                }
                case Stmt.FunctionLike function -> {
                    return false;
                }
                case Stmt.ClassDef type -> {
                    return false;
                }
                default -> {}
            }
            child = at.get();
        }
        return false;
    }

    /// Whether the end of a block is out of reach: it ends in `return`, `raise`, `continue` or
    /// `break` on every path.
    public static boolean leaves(List<Stmt> block) {
        return !block.isEmpty() && leaves(block.getLast());
    }

    private static boolean leaves(Stmt last) {
        return switch (last) {
            case Stmt.Return r -> true;
            case Stmt.Raise r -> true;
            case Stmt.Continue c -> true;
            case Stmt.Break b -> true;
            case Stmt.If branch -> leaves(branch.body()) && leaves(branch.orelse());
            case Stmt.WithLike with -> leaves(with.body());
            case Stmt.TryLike attempt ->
                    leaves(attempt.finalbody())
                            || (leaves(attempt.body()) || leaves(attempt.orelse()))
                                    && attempt.handlers().stream()
                                            .allMatch(handler -> leaves(handler.body()));
            case Stmt.Match match ->
                    match.cases().stream().allMatch(each -> leaves(each.body()))
                            && match.cases().getLast().guard().isEmpty()
                            && match.cases().getLast().pattern()
                                    instanceof dev.pytool.parser.ast.Pattern.MatchAs as
                            && as.pattern().isEmpty();
            default -> false;
        };
    }

    /// Whether an expression statement ends the program or test.
    public static boolean isNoReturn(Expr call, LintContext cx) {
        return call instanceof Expr.Call c
                && switch (cx.nameOf(c.func())) {
                    case "builtins.exit",
                            "builtins.quit",
                            "sys.exit",
                            "os._exit",
                            "os.abort",
                            "posix._exit",
                            "posix.abort" ->
                            true;
                    default -> false;
                };
    }
}
