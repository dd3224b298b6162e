package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.diagnosis.Diagnosis;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Source text to tree. Bad input is data: the result always is a whole tree, with the errors
/// beside it.
public final class Parser {
    private static final int SHALLOW = 120;
    private static final int DEEP = 6000;
    private static final long DEEP_STACK = 256L << 20;

    private Parser() {}

    public static Tree parse(SourceText source, ParseOptions options) {
        return parse(source, LineMap.of(source.text()), options);
    }

    private static Tree parse(SourceText source, LineMap lines, ParseOptions options) {
        Lexed lexed = Lexer.lex(source.text());
        try {
            return parse(source, lines, lexed, options, SHALLOW, true);
        } catch (TooDeep e) {
            return LargeStack.call(
                    DEEP_STACK, () -> parse(source, lines, lexed, options, DEEP, false));
        }
    }

    private static Tree parse(
            SourceText source,
            LineMap lines,
            Lexed lexed,
            ParseOptions options,
            int depth,
            boolean mayRetry) {
        Cursor cursor = new Cursor(source.text(), lines, lexed.tokens(), options, depth, mayRetry);
        Mod root = root(cursor, source.length(), options);
        if (cursor.troubles() == 0 && lexed.problems().isEmpty()) {
            return FutureFeatures.checked(
                    Tree.flawless(source, lines, lexed.tokens(), root, cursor.segmentStarts()));
        }
        Lexed closed = lexed.recovered() ? lexed : Lexer.recover(source.text());
        Cursor shown = cursor;
        if (closed != lexed && !closed.tokens().matches(lexed.tokens())) {
            shown = new Cursor(source.text(), lines, closed.tokens(), options, depth, mayRetry);
            root = root(shown, source.length(), options);
        }
        Cursor read = shown;
        return Tree.withProblemsLater(
                source,
                lines,
                closed.tokens(),
                root,
                read.segmentStarts(),
                !closed.open() && !closed.uneven(),
                () -> problems(diagnosis(source, lines, lexed, options, cursor), closed, read));
    }

    /// The tree after an edit of the text: equal to a fresh parse, and every segment that the edit
    /// did not touch is the same object as before.
    ///
    /// @param before a tree made with the same options
    public static Tree edit(Tree before, Edit edit, ParseOptions options) {
        String text = before.source().text();
        String edited =
                new StringBuilder(text.length() + edit.replacement().length())
                        .append(text, 0, edit.start())
                        .append(edit.replacement())
                        .append(text, edit.end(), text.length())
                        .toString();
        SourceText source =
                new SourceText(edited, before.source().encoding(), before.source().byteOrderMark());
        if (options.mode() == ParseOptions.Mode.FILE) {
            Optional<Tree> reparsed = Reparse.tree(before, edit, source, options);
            if (reparsed.isPresent()) {
                return reparsed.get();
            }
        }
        return parse(source, before.lines().edited(edit, edited), options);
    }

    /// A cursor over tokens for a parse on the current thread; deeper nesting leaves it with
    /// [TooDeep].
    static Cursor shallow(String text, LineMap lines, Tokens tokens, ParseOptions options) {
        return new Cursor(text, lines, tokens, options, SHALLOW, true);
    }

    private static Mod root(Cursor cursor, int length, ParseOptions options) {
        Segment segment = cursor.segment();
        int index = cursor.index();
        Statements statements = new Productions(cursor).statements;
        return switch (options.mode()) {
            case EXPRESSION ->
                    new Mod.Expression(segment, index, 0, length, statements.onlyExpression());
            case FILE -> new Mod.Module(segment, index, 0, length, statements.module());
            case INTERACTIVE -> new Mod.Interactive(segment, index, 0, length, statements.module());
        };
    }

    /// The error CPython reports; it reads open brackets to the end of the file.
    private static Optional<SyntaxProblem> diagnosis(
            SourceText source, LineMap lines, Lexed lexed, ParseOptions options, Cursor cursor) {
        Diagnosis.Suspect suspect =
                new Diagnosis.Suspect(
                        source.text(),
                        lines,
                        lexed,
                        cursor.clean(),
                        (start, end, piece) ->
                                StringDecoder.check(source.text(), start, end, piece),
                        options.mode() == ParseOptions.Mode.EXPRESSION);
        return LargeStack.call(DEEP_STACK, () -> Diagnosis.of(suspect));
    }

    private static List<SyntaxProblem> problems(
            Optional<SyntaxProblem> first, Lexed lexed, Cursor cursor) {
        List<SyntaxProblem> found = new ArrayList<>(lexed.problems());
        found.addAll(cursor.problems());
        found.sort(Comparator.comparingInt(SyntaxProblem::start));
        first.ifPresent(found::addFirst);
        return onePerLine(found);
    }

    private static List<SyntaxProblem> onePerLine(List<SyntaxProblem> found) {
        Set<Integer> lines = new HashSet<>();
        return found.stream().filter(problem -> lines.add(problem.line())).toList();
    }
}
