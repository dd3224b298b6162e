package dev.pytool.formatter.imports;

import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;

/// Finds the blocks of imports of a file, in every body; isort's directives end blocks and keep
/// imports out of them.
final class ImportBlocks {
    private final Tree tree;
    private final List<ImportBlock> blocks = new ArrayList<>();
    private final List<Integer> splits = new ArrayList<>();
    private final List<int[]> excluded = new ArrayList<>();
    private boolean skipsFile;

    private ImportBlocks(Tree tree) {
        this.tree = tree;
    }

    static List<ImportBlock> of(Tree tree) {
        ImportBlocks blocks = new ImportBlocks(tree);
        blocks.readDirectives();
        if (!blocks.skipsFile) {
            List<Stmt> statements = new ArrayList<>();
            tree.root()
                    .forEachChild(child -> {
                        if (child instanceof Stmt statement) {
                            statements.add(statement);
                        }
                    });
            blocks.body(statements, false);
        }
        return blocks.blocks;
    }

    private void readDirectives() {
        String text = tree.source().text();
        if (text.indexOf("isort:") < 0) {
            return;
        }
        if (text.contains("isort: skip_file") || text.contains("isort:skip_file")) {
            skipsFile = true;
            return;
        }
        Tokens tokens = tree.tokens();
        int off = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != TokenKind.COMMENT) {
                continue;
            }
            String comment = text.substring(tokens.start(i), tokens.end(i)).strip();
            int at = comment.indexOf("isort:");
            if (at < 0) {
                continue;
            }
            String directive = comment.substring(at + "isort:".length()).strip();
            if (directive.startsWith("split")) {
                splits.add(tokens.start(i));
            } else if (directive.startsWith("off")) {
                off = off < 0 ? tokens.start(i) : off;
            } else if (directive.startsWith("on") && off >= 0) {
                excluded.add(new int[] {off, tokens.start(i)});
                off = -1;
            } else if (directive.startsWith("skip")) {
                excluded.add(lineAround(tokens.start(i)));
            }
        }
        if (off >= 0) {
            excluded.add(new int[] {off, text.length()});
        }
    }

    private int[] lineAround(int offset) {
        int line = tree.lines().line(offset);
        return new int[] {tree.lines().lineStart(line), tree.lines().lineEnd(line)};
    }

    private void body(List<Stmt> statements, boolean nested) {
        List<Stmt> current = new ArrayList<>();
        for (Stmt statement : statements) {
            boolean isImport =
                    statement.kind() == Kind.IMPORT || statement.kind() == Kind.IMPORT_FROM;
            if (!current.isEmpty() && (splitBefore(statement, current.getLast()))) {
                finish(current, statement, nested, true);
                current = new ArrayList<>();
            }
            if (isImport && !isExcluded(statement)) {
                current.add(statement);
                continue;
            }
            if (!current.isEmpty()) {
                finish(current, statement, nested, false);
                current = new ArrayList<>();
            }
            if (!isImport) {
                nested(statement);
            }
        }
        if (!current.isEmpty()) {
            blocks.add(new ImportBlock(current, nested, true, false));
        }
    }

    private void finish(List<Stmt> statements, Stmt next, boolean nested, boolean split) {
        boolean definition =
                !split
                        && switch (next.kind()) {
                            case FUNCTION_DEF, ASYNC_FUNCTION_DEF, CLASS_DEF -> true;
                            default -> false;
                        };
        blocks.add(new ImportBlock(statements, nested, false, definition));
    }

    private boolean splitBefore(Stmt statement, Stmt last) {
        for (int split : splits) {
            if (tree.end(last) <= split && split < tree.start(statement)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExcluded(Stmt statement) {
        for (int[] range : excluded) {
            if (tree.start(statement) < range[1] && range[0] < tree.end(statement)) {
                return true;
            }
        }
        return false;
    }

    private void nested(Node node) {
        switch (node.kind()) {
            case FUNCTION_DEF,
                    ASYNC_FUNCTION_DEF,
                    CLASS_DEF,
                    FOR,
                    ASYNC_FOR,
                    WHILE,
                    IF,
                    WITH,
                    ASYNC_WITH,
                    MATCH,
                    TRY,
                    TRY_STAR,
                    EXCEPT_HANDLER,
                    MATCH_CASE -> {
                List<List<Stmt>> bodies = new ArrayList<>();
                node.fields(new BodyReader(bodies, this::nested));
                for (List<Stmt> statements : bodies) {
                    body(statements, true);
                }
            }
            default -> {}
        }
    }
}
