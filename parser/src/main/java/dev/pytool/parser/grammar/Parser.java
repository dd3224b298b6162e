package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.diagnosis.Diagnosis;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
            return found;
        }
        found.removeIf(problem -> problem.line() == first.get().line());
        found.addFirst(first.get());
        return found;
    }
}
