package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The pieces of a file that an editor can collapse: blocks, brackets and strings over several
/// lines, docstrings, runs of imports, runs of comments, and regions marked with `# region` and `#
/// endregion`.
public final class FoldingRanges {

    /// Why a piece folds.
    public enum Kind {
        BLOCK,
        IMPORTS,
        COMMENT,
        REGION
    }

    /// Lines from 0, both inclusive; the first one stays visible.
    public record Fold(int firstLine, int lastLine, Kind kind) {}

    private final Tree tree;
    private final LineMap lines;
    private final List<Fold> folds = new ArrayList<>();

    private FoldingRanges(Tree tree) {
        this.tree = tree;
        this.lines = tree.lines();
    }

    public static List<Fold> of(SourceLocation file, Snapshot db) {
        FoldingRanges ranges = new FoldingRanges(db.get(Parsed.TREE, file));
        ranges.visit(ranges.tree.root());
        ranges.tokens();
        return ranges.folds.stream().distinct().toList();
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.If branch -> {
                block(tree.start(branch), branch.body());
                orElse(branch.orelse());
            }
            case Stmt.ForLike loop -> {
                block(tree.start(loop), loop.body());
                orElse(loop.orelse());
            }
            case Stmt.While loop -> {
                block(tree.start(loop), loop.body());
                orElse(loop.orelse());
            }
            case Stmt.TryLike attempt -> {
                block(tree.start(attempt), attempt.body());
                orElse(attempt.orelse());
                orElse(attempt.finalbody());
            }
            case ExceptHandler handler -> block(tree.start(handler), handler.body());
            case MatchCase branch -> block(tree.start(branch.pattern()), branch.body());
            case Stmt.FunctionLike _, Stmt.ClassDef _, Stmt.WithLike _, Stmt.Match _ ->
                    add(tree.start(node), tree.end(node), Kind.BLOCK);
            case Expr.Constant constant ->
                    add(tree.start(constant), tree.end(constant), Kind.BLOCK);
            case Expr.StringTemplate template ->
                    add(tree.start(template), tree.end(template), Kind.BLOCK);
            default -> {} // Folds, if at all, by its brackets.
        }
        imports(node);
        node.forEachChild(this::visit);
    }

    private void block(int start, List<Stmt> body) {
        if (!body.isEmpty()) {
            add(start, tree.end(body.getLast()), Kind.BLOCK);
        }
    }

    /// A branch folds from the line of its keyword; `elif` is an `if` inside and folds by itself.
    private void orElse(List<Stmt> body) {
        if (body.isEmpty()) {
            return;
        }
        Tokens tokens = tree.tokens();
        int at = tokens.at(tree.start(body.getFirst()));
        if (tokens.kind(at) == TokenKind.ELIF) {
            return;
        }
        int keyword = at;
        while (keyword > 0
                && tokens.kind(keyword) != TokenKind.ELSE
                && tokens.kind(keyword) != TokenKind.FINALLY) {
            keyword--;
        }
        add(tokens.start(keyword), tree.end(body.getLast()), Kind.BLOCK);
    }

    /// Runs of two or more lines of imports among the statements of one body.
    private void imports(Node owner) {
        Optional<Stmt> first = Optional.empty();
        Optional<Stmt> last = Optional.empty();
        List<Stmt> statements = new ArrayList<>();
        owner.forEachChild(child -> {
            if (child instanceof Stmt statement) {
                statements.add(statement);
            }
        });
        for (Stmt statement : statements) {
            if (statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom) {
                first = first.or(() -> Optional.of(statement));
                last = Optional.of(statement);
            } else {
                addImports(first, last);
                first = Optional.empty();
            }
        }
        addImports(first, last);
    }

    private void addImports(Optional<Stmt> first, Optional<Stmt> last) {
        first.ifPresent(
                start -> add(tree.start(start), tree.end(last.orElse(start)), Kind.IMPORTS));
    }

    private void tokens() {
        Tokens tokens = tree.tokens();
        Deque<Integer> brackets = new ArrayDeque<>();
        Deque<Integer> regions = new ArrayDeque<>();
        int runStart = -1;
        int runEnd = -1;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> brackets.push(tokens.start(i));
                case RPAR, RSQB, RBRACE -> {
                    if (!brackets.isEmpty()) {
                        addBracket(brackets.pop(), tokens.start(i));
                    }
                }
                case COMMENT -> {
                    region(tokens.start(i), tokens.end(i), regions);
                    boolean isWhole = isAloneOnLine(tokens.start(i));
                    int line = lines.line(tokens.start(i));
                    if (isWhole && runEnd >= 0 && line == runEnd + 1) {
                        runEnd = line;
                    } else {
                        addLines(runStart, runEnd, Kind.COMMENT);
                        runStart = isWhole ? line : -1;
                        runEnd = runStart;
                    }
                }
                default -> {} // Folds nothing by itself.
            }
        }
        addLines(runStart, runEnd, Kind.COMMENT);
    }

    private boolean isAloneOnLine(int offset) {
        int start = lines.lineStart(lines.line(offset));
        return tree.source().text().substring(start, offset).isBlank();
    }

    private void region(int start, int end, Deque<Integer> open) {
        String comment = tree.source().text().substring(start, end).replaceFirst("^#\\s*", "");
        if (comment.matches("region\\b.*")) {
            open.push(start);
        } else if (comment.matches("endregion\\b.*") && !open.isEmpty()) {
            add(open.pop(), start, Kind.REGION);
        }
    }

    /// A bracket's closing line stays visible where it begins with the bracket.
    private void addBracket(int open, int close) {
        int last = lines.line(close);
        boolean closesAlone = isAloneOnLine(close);
        addLines(lines.line(open), closesAlone ? last - 1 : last, Kind.BLOCK);
    }

    private void add(int start, int end, Kind kind) {
        addLines(lines.line(start), lines.line(Math.max(start, end)), kind);
    }

    private void addLines(int first, int last, Kind kind) {
        if (0 <= first && first < last) {
            folds.add(new Fold(first, last, kind));
        }
    }
}
