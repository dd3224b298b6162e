package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Blocks of statements and their removal.
public final class Statements {
    private Statements() {}

    /// The blocks a node holds.
    public static List<List<Stmt>> blocks(Node node) {
        return switch (node.kind()) {
            case MODULE -> List.of(((Mod.Module) node).body());
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> List.of(((Stmt.FunctionLike) node).body());
            case CLASS_DEF -> List.of(((Stmt.ClassDef) node).body());
            case FOR, ASYNC_FOR -> {
                Stmt.ForLike loop = (Stmt.ForLike) node;
                yield List.of(loop.body(), loop.orelse());
            }
            case WHILE -> {
                Stmt.While loop = (Stmt.While) node;
                yield List.of(loop.body(), loop.orelse());
            }
            case IF -> {
                Stmt.If branch = (Stmt.If) node;
                yield List.of(branch.body(), branch.orelse());
            }
            case WITH, ASYNC_WITH -> List.of(((Stmt.WithLike) node).body());
            case TRY, TRY_STAR -> {
                Stmt.TryLike attempt = (Stmt.TryLike) node;
                yield List.of(attempt.body(), attempt.orelse(), attempt.finalbody());
            }
            case EXCEPT_HANDLER -> List.of(((ExceptHandler) node).body());
            case MATCH_CASE -> List.of(((MatchCase) node).body());
            default -> List.of();
        };
    }

    /// The block in which a statement stands.
    public static List<Stmt> block(Stmt statement, LintContext cx) {
        Optional<Node> parent = cx.parent(statement);
        if (parent.isPresent()) {
            for (List<Stmt> block : blocks(parent.get())) {
                for (Stmt each : block) {
                    if (each == statement) {
                        return block;
                    }
                }
            }
        }
        return List.of(statement);
    }

    public static int indexOf(Stmt statement, List<Stmt> block) {
        for (int i = 0; i < block.size(); i++) {
            if (block.get(i) == statement) {
                return i;
            }
        }
        return -1;
    }

    public static Optional<Stmt> next(Stmt statement, LintContext cx) {
        List<Stmt> block = block(statement, cx);
        int at = indexOf(statement, block);
        return 0 <= at && at + 1 < block.size() ? Optional.of(block.get(at + 1)) : Optional.empty();
    }

    public static Optional<Stmt> previous(Stmt statement, LintContext cx) {
        List<Stmt> block = block(statement, cx);
        int at = indexOf(statement, block);
        return at > 0 ? Optional.of(block.get(at - 1)) : Optional.empty();
    }

    /// The statements directly inside a statement: its blocks, those of handlers and cases
    /// included.
    public static List<Stmt> inner(Node node) {
        List<Stmt> found = new ArrayList<>();
        node.forEachChild(child -> {
            if (child instanceof Stmt statement) {
                found.add(statement);
            } else if (child instanceof ExceptHandler handler) {
                found.addAll(handler.body());
            } else if (child instanceof MatchCase matchCase) {
                found.addAll(matchCase.body());
            }
        });
        return found;
    }

    public static boolean isDocstring(Stmt statement) {
        return statement instanceof Stmt.Expr expr
                && expr.value() instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Str;
    }

    /// A body without its docstring.
    public static List<Stmt> withoutDocstring(List<Stmt> body) {
        return !body.isEmpty() && isDocstring(body.getFirst())
                ? body.subList(1, body.size())
                : body;
    }

    /// Whether a body does nothing: `pass`, `...`, a docstring.
    public static boolean isEmpty(List<Stmt> body) {
        return body.stream()
                .allMatch(each ->
                        each instanceof Stmt.Pass
                                || isDocstring(each)
                                || each instanceof Stmt.Expr expr
                                        && Exprs.isEllipsis(expr.value()));
    }

    /// The indentation of the line a node starts on.
    public static String indentation(Node node, LintContext cx) {
        int start = cx.start(node);
        int line = cx.lines().lineStart(cx.lines().line(start));
        int at = line;
        while (at < start && (cx.text().charAt(at) == ' ' || cx.text().charAt(at) == '\t')) {
            at++;
        }
        return cx.text(line, at);
    }

    /// Whether the statement has its lines for itself.
    public static boolean ownsLines(Stmt statement, LintContext cx) {
        int start = cx.start(statement);
        int line = cx.lines().lineStart(cx.lines().line(start));
        int end = cx.end(statement);
        int lineEnd = cx.lines().lineContentEnd(cx.lines().line(end));
        return cx.text(line, start).isBlank() && cx.text(end, lineEnd).isBlank();
    }

    /// Removes a statement: its whole lines where it has them for itself; `pass` takes its place in
    /// a block of one.
    public static Edit remove(Stmt statement, LintContext cx) {
        boolean alone =
                block(statement, cx).size() == 1
                        && !(cx.parent(statement).orElse(statement) instanceof Mod);
        return alone ? cx.replace(statement, "pass") : delete(statement, cx);
    }

    /// Removes a statement that is not its block's only one. One that has its lines for itself goes
    /// with them, the comment behind it and the backslashes that lead to it; otherwise the
    /// statements beside it keep their semicolons.
    public static Edit delete(Stmt statement, LintContext cx) {
        int start = cx.start(statement);
        int end = cx.end(statement);
        String text = cx.text();
        int at = blanks(end, text);
        if (at < text.length() && text.charAt(at) == ';') {
            return new Edit(start, afterSemicolon(at, cx), "");
        }
        boolean leads = cx.text(cx.lines().lineStart(cx.lines().line(start)), start).isBlank();
        boolean ends = at == text.length() || "\r\n#".indexOf(text.charAt(at)) >= 0;
        if (!leads || !ends) {
            return new Edit(start, end, "");
        }
        int lineStart = cx.lines().lineStart(cx.lines().line(start));
        int joined = joined(lineStart, cx);
        return joined < lineStart
                ? new Edit(joined, cx.lines().lineContentEnd(cx.lines().line(end)), "")
                : new Edit(lineStart, cx.lines().lineEnd(cx.lines().line(end)), "");
    }

    /// Where the next statement behind a semicolon begins, or the line ends.
    private static int afterSemicolon(int semicolon, LintContext cx) {
        String text = cx.text();
        int from = semicolon + 1;
        while (true) {
            int at = blanks(from, text);
            if (at < text.length() && text.charAt(at) == '\\') {
                from = cx.lines().lineEnd(cx.lines().line(at));
                continue;
            }
            return at == text.length() || "\r\n".indexOf(text.charAt(at)) >= 0 ? from : at;
        }
    }

    /// Where the backslashes begin that lead to a line.
    private static int joined(int lineStart, LintContext cx) {
        int line = cx.lines().line(lineStart);
        int from = lineStart;
        while (line > 0) {
            String above =
                    cx.text(cx.lines().lineStart(line - 1), cx.lines().lineContentEnd(line - 1));
            if (!above.endsWith("\\")) {
                break;
            }
            line--;
            from = cx.lines().lineContentEnd(line) - 1;
            if (!above.strip().equals("\\")) {
                break;
            }
            from = cx.lines().lineStart(line);
        }
        return from;
    }

    private static int blanks(int from, String text) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
