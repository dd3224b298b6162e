package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// Jumps out of a `finally` clause, which swallow the exception under way (PEP 765).
final class FinallyWarnings {
    private final Tree tree;
    private final Depth depth;
    private final List<SyntaxProblem> warnings;
    private boolean inFinally;
    private boolean inFunction;
    private boolean inLoop;

    FinallyWarnings(Tree tree, Depth depth, List<SyntaxProblem> warnings) {
        this.tree = tree;
        this.depth = depth;
        this.warnings = warnings;
    }

    void run() {
        all(Binder.body(tree));
    }

    private void all(List<Stmt> body) {
        for (Stmt statement : body) {
            if (depth.enter()) {
                visit(statement);
                depth.leave();
            }
        }
    }

    private void visit(Stmt statement) {
        switch (statement.kind()) {
            case RETURN -> jump("return", inFunction, statement);
            case BREAK -> jump("break", inLoop, statement);
            case CONTINUE -> jump("continue", inLoop, statement);
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF ->
                    within(inFinally, true, false, ((Stmt.FunctionLike) statement).body());
            case FOR, ASYNC_FOR -> {
                within(inFinally, inFunction, true, ((Stmt.ForLike) statement).body());
                all(((Stmt.ForLike) statement).orelse());
            }
            case WHILE -> {
                within(inFinally, inFunction, true, ((Stmt.While) statement).body());
                all(((Stmt.While) statement).orelse());
            }
            case TRY, TRY_STAR -> {
                Stmt.TryLike attempt = (Stmt.TryLike) statement;
                all(attempt.body());
                attempt.handlers().forEach(handler -> all(handler.body()));
                all(attempt.orelse());
                within(true, false, false, attempt.finalbody());
            }
            default -> statement.forEachChild(this::child);
        }
    }

    private void child(Node node) {
        switch (node) {
            case Stmt statement -> all(List.of(statement));
            case MatchCase matchCase -> all(matchCase.body());
            case ExceptHandler handler -> all(handler.body());
            default -> {}
        }
    }

    private void within(boolean clause, boolean function, boolean loop, List<Stmt> body) {
        boolean finallyBefore = inFinally;
        boolean functionBefore = inFunction;
        boolean loopBefore = inLoop;
        inFinally = clause;
        inFunction = function;
        inLoop = loop;
        all(body);
        inFinally = finallyBefore;
        inFunction = functionBefore;
        inLoop = loopBefore;
    }

    private void jump(String word, boolean stays, Stmt statement) {
        if (inFinally && !stays) {
            String message = "'" + word + "' in a 'finally' block";
            warnings.add(
                    Problems.warning(tree, message, tree.start(statement), tree.end(statement)));
        }
    }
}
