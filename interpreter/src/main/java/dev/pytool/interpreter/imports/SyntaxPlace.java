package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// The second argument of a SyntaxError: file, line, offset, text, end line, end offset. CPython's
/// tokenizer knows where an error starts only, and some of its errors have no end at all; its
/// compiler reads the text from the file, or does without.
final class SyntaxPlace {
    private static final List<String> TOKENIZER =
            List.of(
                    "unterminated ",
                    "f-string: expecting '}'",
                    "t-string: expecting '}'",
                    "f-string: single '}'",
                    "t-string: single '}'",
                    "unmatched '",
                    "closing parenthesis '",
                    "invalid decimal literal",
                    "invalid digit '",
                    "invalid hexadecimal literal",
                    "invalid octal literal",
                    "invalid binary literal",
                    "invalid imaginary literal",
                    "invalid non-printable character",
                    "invalid character '",
                    "too many nested parentheses");
    private static final List<String> WITHOUT_END =
            List.of(
                    "'(' was never closed",
                    "'[' was never closed",
                    "'{' was never closed",
                    "unexpected character after line continuation character",
                    "':' expected after dictionary key",
                    "inconsistent use of tabs");
    private static final List<String> BEFORE_END =
            List.of("unexpected indent", "unindent does not match", "unexpected EOF while parsing");

    private final Tree tree;
    private final SyntaxProblem problem;

    SyntaxPlace(Tree tree, SyntaxProblem problem) {
        this.tree = tree;
        this.problem = problem;
    }

    /// @param closed whether CPython appends the newline that the text lacks: it does not in `eval`
    PyTuple ofParser(String file, boolean closed) {
        int line = problem.line();
        long column = problem.column();
        String source = tree.source().text();
        boolean atEnd = problem.start() >= source.length() && !source.endsWith("\n");
        if (!closed && atEnd && problem.message().equals("invalid syntax")) {
            line = source.isEmpty() ? 0 : line;
            return place(file, line, 0, text(Math.max(1, line), false), line, 0);
        }
        if (starts(TOKENIZER) && !problem.message().endsWith("or format specs")) {
            return place(file, line, column, text(line, false), line, column);
        }
        boolean newline = closed || line < tree.lines().lineCount();
        if (starts(WITHOUT_END) || starts(BEFORE_END)) {
            boolean isLast = line >= lastLine();
            boolean shown = newline && (isLast || !problem.message().endsWith("never closed"));
            return place(file, line, column, text(line, shown), line, starts(WITHOUT_END) ? 0 : -1);
        }
        if (problem.message().startsWith("leading zeros in decimal")) {
            return place(file, line, column, text(line, false), line, endColumn() - 1);
        }
        int start = problem.start();
        if (start >= source.length() || source.charAt(start) == '\n') {
            boolean bare = problem.message().startsWith("Expected one or more names after");
            return place(file, line, column, text(line, newline), line, bare ? column : column + 1);
        }
        return place(
                file,
                line,
                column,
                text(line, newline && endLine() == line),
                endLine(),
                endColumn());
    }

    /// Whether the parser reports what CPython's symbol table finds.
    boolean isOfSymbols() {
        return problem.message().startsWith("future feature ")
                || problem.message().equals("not a chance");
    }

    private boolean starts(List<String> messages) {
        return messages.stream().anyMatch(problem.message()::startsWith);
    }

    private int lastLine() {
        String source = tree.source().text();
        return tree.lines().lineCount() - (source.endsWith("\n") ? 1 : 0);
    }

    /// @param text the line as the file has it, or `None`
    PyTuple ofCompiler(String file, Object text) {
        return place(file, problem.line(), problem.column(), text, endLine(), endColumn());
    }

    private static PyTuple place(
            String file, int line, long column, Object text, int endLine, long endColumn) {
        return new PyTuple(Text.of(file), (long) line, column, text, (long) endLine, endColumn);
    }

    private int end() {
        return Math.min(Math.max(problem.start(), problem.end()), tree.source().length());
    }

    private int endLine() {
        return problem.end() <= problem.start() ? problem.line() : tree.lines().line(end()) + 1;
    }

    private long endColumn() {
        if (problem.end() <= problem.start()) {
            return problem.column();
        }
        return tree.lines().codePointColumn(end()) + 1;
    }

    private Object text(int line, boolean newline) {
        if (line < 1 || line > tree.lines().lineCount()) {
            return PyNone.NONE;
        }
        String text =
                tree.source()
                        .text()
                        .substring(
                                tree.lines().lineStart(line - 1), tree.lines().lineEnd(line - 1));
        String bare = text.replaceAll("[\r\n]+$", "");
        return Text.of(newline ? bare + "\n" : bare);
    }
}
