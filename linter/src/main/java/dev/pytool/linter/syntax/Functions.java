package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Functions as a whole: where their parts stand, how large they are.
public final class Functions {
    private Functions() {}

    /// Reports at the function's name.
    public static int[] nameSpan(Stmt.FunctionLike function, LintContext cx) {
        int start = Definitions.nameStart(function, cx);
        return new int[] {start, start + function.name().length()};
    }

    /// Offset after the parenthesis that closes the parameters.
    public static int parametersEnd(Stmt.FunctionLike function, LintContext cx) {
        Tokens tokens = cx.tokens();
        int token = tokens.at(Definitions.nameStart(function, cx));
        while (tokens.kind(token) != TokenKind.LPAR) {
            token++;
        }
        int depth = 0;
        while (true) {
            switch (tokens.kind(token)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                default -> {}
            }
            if (depth == 0 || tokens.kind(token) == TokenKind.END) {
                return tokens.end(token);
            }
            token++;
        }
    }

    /// Visits the statements of a body and of the blocks inside, functions and classes left out.
    public static void forEachOwn(List<Stmt> body, Consumer<Stmt> action) {
        for (Stmt statement : body) {
            action.accept(statement);
            if (!(statement instanceof Stmt.FunctionLike)
                    && !(statement instanceof Stmt.ClassDef)) {
                forEachOwn(Statements.inner(statement), action);
            }
        }
    }

    /// Visits the nodes of a function's own code: inner functions, classes and lambdas left out.
    public static void forEachOwnNode(List<? extends Node> body, Consumer<Node> action) {
        Deque<Node> open = new ArrayDeque<>();
        for (int i = body.size() - 1; i >= 0; i--) {
            open.push(body.get(i));
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            action.accept(node);
            switch (node.kind()) {
                case FUNCTION_DEF, ASYNC_FUNCTION_DEF, CLASS_DEF, LAMBDA -> {}
                default -> {
                    Deque<Node> children = new ArrayDeque<>();
                    node.forEachChild(children::push);
                    children.forEach(open::push);
                }
            }
        }
    }

    /// McCabe's cyclomatic complexity of a body, without the 1 of the function itself.
    public static int complexity(List<Stmt> body) {
        int sum = 0;
        for (Stmt statement : body) {
            sum += complexity(statement);
        }
        return sum;
    }

    private static int complexity(Stmt statement) {
        return switch (statement.kind()) {
            case IF, FOR, ASYNC_FOR, WHILE -> 1 + blocks(statement);
            case WITH, ASYNC_WITH -> blocks(statement);
            case TRY, TRY_STAR -> {
                Stmt.TryLike attempt = (Stmt.TryLike) statement;
                int sum = blocks(attempt) + (attempt.orelse().isEmpty() ? 0 : 1);
                for (ExceptHandler handler : attempt.handlers()) {
                    sum += 1 + complexity(handler.body());
                }
                yield sum;
            }
            case MATCH -> cases((Stmt.Match) statement);
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> 1 + blocks(statement);
            case CLASS_DEF -> blocks(statement);
            default -> 0;
        };
    }

    private static int blocks(Stmt statement) {
        int sum = 0;
        for (List<Stmt> block : Statements.blocks(statement)) {
            sum += complexity(block);
        }
        return sum;
    }

    /// A last case that takes everything is no way of its own.
    private static int cases(Stmt.Match match) {
        int sum = 0;
        for (MatchCase each : match.cases()) {
            sum += 1 + complexity(each.body());
        }
        MatchCase last = match.cases().getLast();
        boolean wild =
                last.guard().isEmpty()
                        && last.pattern() instanceof dev.pytool.parser.ast.Pattern.MatchAs as
                        && as.pattern().isEmpty();
        return wild ? sum - 1 : sum;
    }
}
