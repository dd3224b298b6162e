package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.ast.Stmt;
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

/// Source text to tree. Bad input is data: the result always is a whole tree, with the errors beside it.
public final class Parser {
    private static final int SHALLOW = 120;
    private static final int DEEP = 6000;
    private static final long DEEP_STACK = 256L << 20;

    private Parser() {}

    public static Tree parse(SourceText source, ParseOptions options) {
        Lexed lexed = Lexer.lex(source.text());
        LineMap lines = LineMap.of(source.text());
        try {
            return parse(
                    source,
                    lines,
                    lexed,
                    options,
                    new Cursor(source.text(), lines, lexed.tokens(), SHALLOW, true));
        } catch (TooDeep e) {
            return LargeStack.call(DEEP_STACK, () -> parse(
                    source,
                    lines,
                    lexed,
                    options,
                    new Cursor(source.text(), lines, lexed.tokens(), DEEP, false)));
        }
    }

    /// The tree after an edit of the text: equal to a fresh parse, and every segment that the edit did not touch is the
    /// same object as before.
    ///
    /// @param before a tree made with the same options
    public static Tree edit(Tree before, Edit edit, ParseOptions options) {
        String text = before.source().text();
        String edited = new StringBuilder(text.length() + edit.replacement().length())
                .append(text, 0, edit.start())
                .append(edit.replacement())
                .append(text, edit.end(), text.length())
                .toString();
        SourceText source = new SourceText(
                edited, before.source().encoding(), before.source().byteOrderMark());
        if (options.mode() == ParseOptions.Mode.FILE) {
            Optional<Tree> reparsed = Reparse.tree(before, edit, source, options);
            if (reparsed.isPresent()) {
                return reparsed.get();
            }
        }
        return parse(source, options);
    }

    /// A cursor over tokens for a parse on the current thread; deeper nesting leaves it with [TooDeep].
    static Cursor shallow(String text, LineMap lines, Tokens tokens) {
        return new Cursor(text, lines, tokens, SHALLOW, true);
    }

    private static Tree parse(
            SourceText source, LineMap lines, Lexed lexed, ParseOptions options, Cursor cursor) {
        Segment segment = cursor.segment();
        int index = cursor.index();
        int length = source.length();
        Statements statements = new Productions(cursor).statements;
        Mod root =
                switch (options.mode()) {
                    case EXPRESSION ->
                        new Mod.Expression(segment, index, 0, length, statements.onlyExpression());
                    case FILE -> new Mod.Module(segment, index, 0, length, statements.module());
                    case INTERACTIVE -> {
                        List<Stmt> body = statements.module();
                        yield new Mod.Interactive(segment, index, 0, length, body);
                    }
                };
        int[] starts = cursor.segmentStarts();
        Tree tree = new Tree(
                source, lines, lexed.tokens(), root, starts, problems(source, lines, lexed, options, cursor));
        Optional<SyntaxProblem> future = tree.problems().isEmpty() ? FutureFeatures.problem(tree) : Optional.empty();
        return future.isEmpty()
                ? tree
                : new Tree(source, lines, lexed.tokens(), root, starts, List.of(future.get()));
    }

    private static List<SyntaxProblem> problems(
            SourceText source, LineMap lines, Lexed lexed, ParseOptions options, Cursor cursor) {
        if (cursor.troubles() == 0 && lexed.problems().isEmpty()) {
            return List.of();
        }
        List<SyntaxProblem> found = new ArrayList<>(lexed.problems());
        found.addAll(cursor.problems());
        found.sort(Comparator.comparingInt(SyntaxProblem::start));
        Diagnosis.Suspect suspect = new Diagnosis.Suspect(
                source.text(),
                lines,
                lexed,
                cursor.clean(),
                (start, end, piece) -> StringDecoder.check(source.text(), start, end, piece),
                options.mode() == ParseOptions.Mode.EXPRESSION);
        Optional<SyntaxProblem> first = LargeStack.call(DEEP_STACK, () -> Diagnosis.of(suspect));
        if (first.isEmpty()) {
            return onePerLine(found);
        }
        found.addFirst(first.get());
        return onePerLine(found);
    }

    private static List<SyntaxProblem> onePerLine(List<SyntaxProblem> found) {
        Set<Integer> lines = new HashSet<>();
        return found.stream().filter(problem -> lines.add(problem.line())).toList();
    }
}
