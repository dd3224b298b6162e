package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes a tree from the one before an edit: whole lines around the edit are read again, everything
/// else is kept.
///
/// Tried from the innermost list of statements outwards; where the lines' meaning could reach
/// outside (a string or bracket stays open, indentation falls below the block, the next line goes
/// on with the statement) the next list is tried, and at last nothing: then the whole text has to
/// be parsed.
final class Reparse {
    /// Lists of statements are tried with up to twice as many more statements.
    private static final int MORE_LIMIT = 16;

    /// With so many errors the lexer gives up, which is for a fresh parse to find out.
    private static final int ERROR_LIMIT = 300;

    private final Tree before;
    private final Edit edit;
    private final SourceText source;
    private final ParseOptions options;
    private final int delta;

    private Reparse(Tree before, Edit edit, SourceText source, ParseOptions options) {
        this.before = before;
        this.edit = edit;
        this.source = source;
        this.options = options;
        delta = edit.replacement().length() - (edit.end() - edit.start());
    }

    /// Empty where the whole text has to be parsed.
    static Optional<Tree> tree(Tree before, Edit edit, SourceText source, ParseOptions options) {
        if (!(before.root() instanceof Mod.Module module) || module.body().isEmpty()) {
            return Optional.empty();
        }
        // Numbers of segments that are gone are not used again; a fresh parse now and then gathers
        // them up.
        if (before.segmentCount() > 4096 && before.segmentCount() > before.source().length() / 8) {
            return Optional.empty();
        }
        if (!before.isSettled()) {
            return Optional.empty();
        }
        Reparse reparse = new Reparse(before, edit, source, options);
        List<StatementList> path = StatementList.path(before, module, edit);
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Tree> tree = reparse.within(path, i);
            if (tree.isPresent()) {
                return tree;
            }
        }
        return Optional.empty();
    }

    /// Reads the lines around the edit in one list of statements again; where they leave a bracket
    /// or a string open, with some of the statements behind them.
    private Optional<Tree> within(List<StatementList> path, int level) {
        StatementList list = path.get(level);
        List<String> around = new ArrayList<>();
        for (int i = 1; i < level; i++) {
            around.add(path.get(i).indentation());
        }
        Optional<Region> region = Region.around(before, list, edit, 0);
        for (int more = 1; region.isPresent(); more *= 2) {
            String text = source.text().substring(region.get().start(), region.get().end() + delta);
            Lexed lexed = Lexer.recover(text, around);
            if (lexed.uneven() || errors() + lexed.problems().size() >= ERROR_LIMIT) {
                return Optional.empty();
            }
            if (!lexed.open() || region.get().atEnd()) {
                return read(path, level, region.get(), text, lexed);
            }
            boolean whole = region.get().last() == list.statements().size();
            region =
                    whole || more > MORE_LIMIT
                            ? Optional.empty()
                            : Region.around(before, list, edit, more);
        }
        return Optional.empty();
    }

    private int errors() {
        return before.isKnownFlawless() ? 0 : before.tokens().count(TokenKind.ERROR);
    }

    private Optional<Tree> read(
            List<StatementList> path, int level, Region region, String text, Lexed lexed) {
        StatementList list = path.get(level);
        Optional<RegionTokens> own = RegionTokens.of(lexed.tokens(), text, region);
        if (own.isEmpty() || goesOn(region)) {
            return Optional.empty();
        }
        RegionTokens tokens = own.get();
        Cursor cursor = Parser.shallow(text, LineMap.of(text), tokens.inner(), options);
        List<Stmt> statements;
        try {
            statements =
                    new Productions(cursor).statements.list(list.segments(), before.segmentCount());
        } catch (TooDeep e) {
            return Optional.empty();
        }
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(assemble(path, level, region, tokens, cursor, statements, lexed));
    }

    /// Whether what stands behind the region would join its last statement.
    private boolean goesOn(Region region) {
        int next = before.tokens().significant(region.tokenTo());
        while (before.tokens().kind(next) == TokenKind.DEDENT) {
            next = before.tokens().significant(next + 1);
        }
        return switch (before.tokens().kind(next)) {
            case ELIF, ELSE, EXCEPT, FINALLY, INDENT, ERROR -> true;
            default -> false;
        };
    }

    private Tree assemble(
            List<StatementList> path,
            int level,
            Region region,
            RegionTokens own,
            Cursor cursor,
            List<Stmt> statements,
            Lexed lexed) {
        int[] starts = segmentStarts(region, cursor);
        Tokens tokens = own.splice(before.tokens(), region, delta);
        LineMap lines = before.lines().edited(edit, source.text());
        Mod root =
                new Spine(before, path, delta)
                        .rebuild(level, region, statements, region.start() + cursor.previousEnd());
        if (before.isKnownFlawless() && cursor.troubles() == 0 && lexed.problems().isEmpty()) {
            return FutureFeatures.checked(Tree.flawless(source, lines, tokens, root, starts));
        }
        SourceText text = source;
        ParseOptions same = options;
        return Tree.withProblemsLater(
                text,
                lines,
                tokens,
                root,
                starts,
                !lexed.open(),
                () -> Parser.parse(text, same).problems());
    }

    private int[] segmentStarts(Region region, Cursor cursor) {
        int old = before.segmentCount();
        int[] own = cursor.segmentStarts();
        int[] starts = new int[old + own.length - 1];
        for (int i = 0; i < old; i++) {
            int start = before.segmentStart(i);
            starts[i] = start >= region.end() ? start + delta : start;
        }
        for (int i = 1; i < own.length; i++) {
            starts[old + i - 1] = own[i] + region.start();
        }
        return starts;
    }

    /// The tokens of a region, read on their own.
    ///
    /// @param all as the lexer gave them
    /// @param first index of the first token of the first statement
    /// @param last index after the last token that is neither END nor closes a block at the end
    /// @param depth how many blocks of the region are open at its end
    private record RegionTokens(Tokens all, int first, int last, int depth) {
        static Optional<RegionTokens> of(Tokens tokens, String text, Region region) {
            boolean nested = region.indentation() > 0;
            int first = tokens.significant(0);
            if (nested != (tokens.kind(first) == TokenKind.INDENT)) {
                return Optional.empty();
            }
            if (nested) {
                first = tokens.significant(first + 1);
            }
            if (tokens.start(first) != region.indentation()) {
                return Optional.empty();
            }
            int end = tokens.size() - 1;
            int last = end;
            while (last > first && tokens.kind(last - 1) == TokenKind.DEDENT) {
                last--;
            }
            int depth = end - last - (nested ? 1 : 0);
            if (depth < 0
                    || leavesBlock(tokens, first, last)
                    || endsOpen(tokens, first, last, text, region)) {
                return Optional.empty();
            }
            return Optional.of(new RegionTokens(tokens, first, last, depth));
        }

        /// Whether indentation falls below that of the first statement.
        private static boolean leavesBlock(Tokens tokens, int first, int last) {
            int depth = 0;
            for (int i = first; i < last; i++) {
                switch (tokens.kind(i)) {
                    case INDENT -> depth++;
                    case DEDENT -> {
                        if (--depth < 0) {
                            return true;
                        }
                    }
                    default -> {}
                }
            }
            return false;
        }

        /// Whether the last line could go on behind the region: a decorator waits for its function.
        private static boolean endsOpen(
                Tokens tokens, int first, int last, String text, Region region) {
            int lineStart = first;
            int lastStart = first;
            for (int i = first; i < last; i++) {
                if (tokens.kind(i) == TokenKind.NEWLINE) {
                    lastStart = lineStart;
                    lineStart = tokens.firstWithText(i + 1);
                }
            }
            boolean begins =
                    switch (tokens.kind(first)) {
                        case ELIF, ELSE, EXCEPT, FINALLY -> true;
                        default -> false;
                    };
            boolean endsLine = region.atEnd() || text.endsWith("\n") || text.endsWith("\r");
            return begins || !endsLine || tokens.kind(lastStart) == TokenKind.AT;
        }

        /// The tokens of the statements only, with an END, for the parser.
        Tokens inner() {
            int blocks = all.size() - 1 - last;
            int kept = Math.min(blocks, depth);
            int count = last - first + kept + 1;
            byte[] kinds = new byte[count];
            int[] starts = new int[count];
            for (int i = 0; i < count - 1; i++) {
                kinds[i] = (byte) all.kind(first + i).ordinal();
                starts[i] = all.start(first + i);
            }
            kinds[count - 1] = (byte) TokenKind.END.ordinal();
            starts[count - 1] = all.start(all.size() - 1);
            return new Tokens(kinds, starts, count);
        }

        /// All tokens of the edited text.
        Tokens splice(Tokens old, Region region, int delta) {
            int blocksBefore = 0;
            for (int i = region.tokenFrom(); i < region.tokenTo(); i++) {
                TokenKind kind = old.kind(i);
                blocksBefore += kind == TokenKind.INDENT ? 1 : kind == TokenKind.DEDENT ? -1 : 0;
            }
            int suffix = region.tokenTo();
            int dedents = suffix;
            while (old.kind(dedents).isTrivia()) {
                dedents++;
            }
            int more = depth - blocksBefore;
            int rest = dedents + Math.max(0, -more);
            int count =
                    region.tokenFrom()
                            + last
                            - first
                            + (dedents - suffix)
                            + Math.max(0, more)
                            + old.size()
                            - rest;
            byte[] kinds = new byte[count];
            int[] starts = new int[count];
            int to = old.copy(0, region.tokenFrom(), kinds, starts, 0, 0);
            to = all.copy(first, last, kinds, starts, to, region.start());
            to = old.copy(suffix, dedents, kinds, starts, to, delta);
            for (int i = 0; i < more; i++) {
                kinds[to] = (byte) TokenKind.DEDENT.ordinal();
                starts[to++] = old.start(dedents) + delta;
            }
            to = old.copy(rest, old.size(), kinds, starts, to, delta);
            return new Tokens(kinds, Arrays.copyOf(starts, to), to);
        }
    }

    /// The statements with some of them replaced.
    static List<Stmt> replaced(List<Stmt> statements, int first, int last, List<Stmt> by) {
        List<Stmt> all = new ArrayList<>(statements.size() + by.size());
        all.addAll(statements.subList(0, first));
        all.addAll(by);
        all.addAll(statements.subList(last, statements.size()));
        return List.copyOf(all);
    }
}
