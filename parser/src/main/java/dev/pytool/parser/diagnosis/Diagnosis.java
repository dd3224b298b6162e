package dev.pytool.parser.diagnosis;

import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.TokenKind;

import java.util.Map;
import java.util.Optional;

/// Finds the one error CPython 3.14 reports for a text.
public final class Diagnosis {
    private Diagnosis() {}

    /// The text that is wrong, and what is known of it.
    ///
    /// @param clean the statements that need no second look
    /// @param contents what is wrong with the contents of string literals
    /// @param expression whether the text is to be one expression instead of a file
    public record Suspect(
            String text,
            LineMap lines,
            Lexed lexed,
            CleanStatements clean,
            StringContents contents,
            boolean expression) {}

    /// What is wrong with the contents of a string literal, in CPython's words.
    @FunctionalInterface
    public interface StringContents {
        /// @param start where it begins
        /// @param end where it ends
        /// @param piece whether it is a piece of an f-string instead of a whole literal
        Optional<String> problem(int start, int end, boolean piece);
    }

    /// CPython's error; empty where the rules find none, or would take too long over it.
    public static Optional<SyntaxProblem> of(Suspect suspect) {
        Rule start = Rules.ALL.get(suspect.expression ? "evaluation" : "file");
        TokenRow row = new TokenRow(suspect.text, suspect.lines, suspect.lexed);
        suspect.clean.resolve(row);
        Machine machine = new Machine(row, new StringCheck(suspect.contents), suspect.clean);
        try {
            return find(machine, row, start);
        } catch (Exhausted e) {
            return Optional.empty();
        }
    }

    /// The rules, read once and only by a program that meets a broken text.
    private static final class Rules {
        private static final Map<String, Rule> ALL = RuleReader.read();
    }

    private static Optional<SyntaxProblem> find(Machine machine, TokenRow row, Rule start) {
        try {
            if (!machine.run(start, false).failed()) {
                return Optional.empty();
            }
            int last = machine.lastRead();
            machine.run(start, true);
            return Optional.of(generic(machine, row, last));
        } catch (Raised raised) {
            if (raised.lexical()) {
                return Optional.of(raised.problem());
            }
            return Optional.of(row.preferred(raised.problem(), row.line(machine.lastRead())));
        }
    }

    /// No rule has words for it: the last token that the first pass read is the wrong one.
    private static SyntaxProblem generic(Machine machine, TokenRow row, int last) {
        TokenKind kind = row.kind(last);
        if (kind == TokenKind.INDENT || kind == TokenKind.DEDENT) {
            return machine.raiseLast(
                            SyntaxProblem.Type.INDENTATION_ERROR,
                            kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent")
                    .problem();
        }
        SyntaxProblem problem =
                row.problem(
                        SyntaxProblem.Type.SYNTAX_ERROR,
                        "invalid syntax",
                        last,
                        last,
                        row.column(last));
        return row.preferred(problem, row.line(machine.lastRead()));
    }
}
