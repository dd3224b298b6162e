package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        return new Tree(
                source, lines, lexed.tokens(), root, cursor.segmentStarts(), problems(lexed, cursor.problems()));
    }

    private static List<SyntaxProblem> problems(Lexed lexed, List<SyntaxProblem> fromGrammar) {
        if (lexed.problems().isEmpty()) {
            return fromGrammar;
        }
        List<SyntaxProblem> all = new ArrayList<>(lexed.problems());
        all.addAll(fromGrammar);
        all.sort(Comparator.comparingInt(SyntaxProblem::start));
        return all;
    }
}
