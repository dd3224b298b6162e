package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A list of statements that can be read again on its own: those of a module, of a class, or of a
/// function.
///
/// @param statements the statements, at least one
/// @param owner index of the statement in the list around it that holds this list; -1 for a module
/// @param indentation the white space that begins the lines of the block
/// @param segments whether each statement is a segment; else all of them are one
record StatementList(List<Stmt> statements, int owner, String indentation, boolean segments) {

    /// The lists around an edit, from the module inwards.
    static List<StatementList> path(Tree tree, Mod.Module module, Edit edit) {
        List<StatementList> path = new ArrayList<>();
        StatementList list = new StatementList(module.body(), -1, "", true);
        while (true) {
            path.add(list);
            if (!list.segments) {
                return path;
            }
            int at = list.indexAt(tree, edit.start());
            if (at < 0 || !list.isAligned(tree, at)) {
                return path;
            }
            Stmt statement = list.statements.get(at);
            Optional<List<Stmt>> body = body(statement);
            if (body.isEmpty()) {
                return path;
            }
            boolean segments = statement.kind() == Kind.CLASS_DEF;
            list = new StatementList(body.get(), at, blockIndentation(tree, statement), segments);
            if (list.statements.isEmpty()) {
                return path;
            }
        }
    }

    private static Optional<List<Stmt>> body(Stmt statement) {
        return switch (statement.kind()) {
            case CLASS_DEF -> Optional.of(((Stmt.ClassDef) statement).body());
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF ->
                    Optional.of(((Stmt.FunctionLike) statement).body());
            default -> Optional.empty();
        };
    }

    private static String blockIndentation(Tree tree, Stmt owner) {
        Tokens tokens = tree.tokens();
        int token = tokens.at(tree.start(owner));
        while (tokens.kind(token) != TokenKind.INDENT && tokens.kind(token) != TokenKind.END) {
            token++;
        }
        return lineStart(tree, tokens.start(token));
    }

    /// The last statement that begins at or before this offset; -1 where none does.
    int indexAt(Tree tree, int offset) {
        int low = 0;
        int high = statements.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (segmentStart(tree, middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /// Where a statement begins, decorators included.
    int segmentStart(Tree tree, int index) {
        Stmt statement = statements.get(index);
        return segments
                ? tree.segmentStart(statement.segment().serial())
                : decorators(statement)
                        .findFirst()
                        .map(decorator -> atSign(tree, decorator))
                        .orElseGet(() -> tree.start(statement));
    }

    private static Stream<Expr> decorators(Stmt statement) {
        return switch (statement.kind()) {
            case CLASS_DEF -> ((Stmt.ClassDef) statement).decoratorList().stream();
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF ->
                    ((Stmt.FunctionLike) statement).decoratorList().stream();
            default -> Stream.empty();
        };
    }

    private static int atSign(Tree tree, Expr decorator) {
        int token = tree.tokens().at(tree.start(decorator));
        while (tree.tokens().kind(token) != TokenKind.AT) {
            token--;
        }
        return tree.tokens().start(token);
    }

    /// Whether a statement stands at the column of the block, and not further in or out by mistake.
    boolean isAligned(Tree tree, int index) {
        int start = segmentStart(tree, index);
        return tree.isKnownFlawless()
                || lineStart(tree, start).equals(indentation)
                        && !standsOnContinuedLine(tree, start);
    }

    private static boolean standsOnContinuedLine(Tree tree, int offset) {
        Tokens tokens = tree.tokens();
        int token = tokens.at(offset) - 1;
        while (token >= 0
                && tokens.kind(token) != TokenKind.CONTINUATION
                && isLayout(tokens, token)) {
            token--;
        }
        return token >= 0 && tokens.kind(token) == TokenKind.CONTINUATION;
    }

    private static boolean isLayout(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case WHITESPACE, INDENT, DEDENT, ERROR -> true;
            default -> false;
        };
    }

    /// What stands before an offset in its line.
    private static String lineStart(Tree tree, int offset) {
        int lineStart = tree.lines().lineStart(tree.lines().line(offset));
        return tree.source().text().substring(lineStart, offset);
    }
}
