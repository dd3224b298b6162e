package dev.pytool.formatter.imports;

import dev.pytool.formatter.imports.ImportEntry.Comments;
import dev.pytool.formatter.imports.ImportEntry.Member;
import dev.pytool.formatter.options.ImportOptions;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the statements of a block with their comments and joins those of one module.
final class ImportReader {
    private final Tree tree;
    private final ImportOptions options;
    private final Map<String, ImportEntry> entries = new LinkedHashMap<>();
    private final List<int[]> comments = new ArrayList<>();
    private int next;

    private ImportReader(Tree tree, ImportOptions options) {
        this.tree = tree;
        this.options = options;
    }

    static Collection<ImportEntry> read(Tree tree, ImportBlock block, ImportOptions options) {
        ImportReader reader = new ImportReader(tree, options);
        int end = tree.end(block.statements().getLast());
        reader.findComments(
                tree.start(block.statements().getFirst()),
                tree.lines().lineEnd(tree.lines().line(end)));
        for (Stmt statement : block.statements()) {
            if (statement instanceof Stmt.Import plain) {
                reader.plain(plain);
            } else if (statement instanceof Stmt.ImportFrom from) {
                reader.from(from);
            }
        }
        return reader.entries.values();
    }

    private void findComments(int start, int end) {
        Tokens tokens = tree.tokens();
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            if (tokens.kind(i) == TokenKind.COMMENT) {
                comments.add(new int[] {tokens.start(i), tokens.end(i)});
            }
        }
    }

    /// The comments before an offset that were not taken yet.
    private List<String> takeBefore(int offset) {
        List<String> taken = new ArrayList<>(0);
        while (next < comments.size() && comments.get(next)[0] < offset) {
            int[] comment = comments.get(next++);
            taken.add(tree.source().text().substring(comment[0], comment[1]).strip());
        }
        return taken;
    }

    private int lineEnd(int offset) {
        return tree.lines().lineEnd(tree.lines().line(offset));
    }

    private void plain(Stmt.Import statement) {
        List<String> above = takeBefore(tree.start(statement));
        List<String> beside =
                takeBefore(lineEnd(Math.max(tree.start(statement), tree.end(statement) - 1)));
        boolean first = true;
        for (Alias alias : statement.names()) {
            String other = alias.asname().orElse("");
            ImportEntry entry =
                    entries.computeIfAbsent(
                            "import " + alias.name() + " " + other,
                            key -> new ImportEntry(false, alias.name(), other));
            if (first) {
                entry.comments.above.addAll(above);
                entry.comments.beside.addAll(beside);
            }
            first = false;
        }
    }

    private void from(Stmt.ImportFrom statement) {
        List<Alias> names = statement.names();
        int start = tree.start(statement);
        int firstName = tree.start(names.getFirst());
        List<String> above = takeBefore(start);
        boolean broken = tree.lines().line(start) != tree.lines().line(firstName);
        boolean oneLine = tree.lines().line(start) == tree.lines().line(tree.end(statement) - 1);
        List<String> beside = new ArrayList<>(0);
        if (names.size() > 1 && oneLine) {
            beside.addAll(takeBefore(lineEnd(start)));
        } else if (names.size() > 1 || broken) {
            beside.addAll(takeBefore(Math.min(lineEnd(start), firstName)));
        }
        String module = ".".repeat(statement.level()) + statement.module().orElse("");
        boolean comma = hasTrailingComma(statement);
        for (int i = 0; i < names.size(); i++) {
            Alias alias = names.get(i);
            Member member = new Member(alias.name(), alias.asname().orElse(""));
            ImportEntry entry = entryOf(module, member);
            if (i == 0) {
                entry.comments.above.addAll(above);
                entry.comments.beside.addAll(beside);
            }
            entry.trailingComma |= comma;
            Comments own = entry.members.computeIfAbsent(member, key -> new Comments());
            own.above.addAll(takeBefore(tree.start(alias)));
            int end = lineEnd(Math.max(tree.start(alias), tree.end(alias) - 1));
            int limit =
                    i + 1 < names.size()
                            ? Math.max(tree.start(names.get(i + 1)), 0)
                            : Integer.MAX_VALUE;
            own.beside.addAll(takeBefore(Math.min(end, limit)));
            if (i == names.size() - 1) {
                own.beside.addAll(takeBefore(lineEnd(Math.max(start, tree.end(statement) - 1))));
            }
        }
    }

    private ImportEntry entryOf(String module, Member member) {
        boolean apart =
                member.name().equals("*")
                        || !member.alias().isEmpty() && !options.combineAsImports()
                        || options.forceSingleLine()
                                && !options.singleLineExclusions().contains(module);
        String key = apart ? "from " + module + " import " + member.text() : "from " + module;
        return entries.computeIfAbsent(key, any -> new ImportEntry(true, module, ""));
    }

    private boolean hasTrailingComma(Stmt.ImportFrom statement) {
        Tokens tokens = tree.tokens();
        int last = tokens.at(tree.end(statement) - 1);
        if (tokens.kind(last) != TokenKind.RPAR) {
            return false;
        }
        int before = tokens.significantBefore(last);
        return before >= 0 && tokens.kind(before) == TokenKind.COMMA;
    }
}
