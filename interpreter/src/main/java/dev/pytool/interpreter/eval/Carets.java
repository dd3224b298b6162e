package dev.pytool.interpreter.eval;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The marks under source lines: `~` and `^` around the operator, the subscript or the call, `^`
/// alone elsewhere, as CPython 3.14 sets them (module traceback, `format_frame_summary`).
final class Carets {
    /// What stands out in a marked segment: from a line and column to another, both counted from
    /// the segment's start.
    private record Anchor(int startLine, int start, int endLine, int end) {}

    private final List<String> lines;
    private final int from;
    private final int to;
    private final List<String> shown = new ArrayList<>();
    private Optional<Anchor> anchor = Optional.empty();
    private boolean marked;

    private Carets(List<String> lines, int from, int to) {
        this.lines = lines;
        this.from = from;
        this.to = to;
    }

    /// The lines to print, with their marks.
    ///
    /// @param from first marked char of the first line
    /// @param to the one after the last, in the last line
    static List<String> of(List<String> lines, int from, int to) {
        Carets carets = new Carets(lines, from, to);
        carets.choose();
        return carets.shown;
    }

    private void choose() {
        String whole = String.join("\n", lines);
        int end = whole.length() - Math.max(0, lines.getLast().length() - to);
        if (from <= end) {
            anchor = anchor(whole.substring(from, end));
        }
        boolean around =
                !lines.getFirst().substring(0, Math.min(from, lines.getFirst().length())).isBlank()
                        || to < lines.getLast().length();
        marked = !isPlainCall(whole) && (anchor.isPresent() || around);
        TreeSet<Integer> wanted = new TreeSet<>(List.of(0, lines.size() - 1));
        anchor.ifPresent(a -> {
            for (int d = -1; d <= 1; d++) {
                wanted.add(a.startLine() + d);
                wanted.add(a.endLine() + d);
            }
        });
        int previous = -1;
        for (int n : wanted.subSet(0, lines.size())) {
            int skipped = n - previous - 1;
            if (previous >= 0 && skipped == 1) {
                show(n - 1);
            } else if (previous >= 0 && skipped > 1) {
                shown.add("...<" + skipped + " lines>...");
            }
            show(n);
            previous = n;
        }
    }

    private void show(int n) {
        String line = lines.get(n);
        shown.add(line);
        if (!marked) {
            return;
        }
        boolean last = n == lines.size() - 1;
        int width = last ? width(line, to) : width(line, line.length());
        int indent = line.length() - line.stripLeading().length();
        int first = n == 0 ? Math.max(indent, width(line, from)) : indent;
        StringBuilder marks = new StringBuilder();
        for (int column = 0; column < width; column++) {
            marks.append(column < first ? ' ' : mark(n, column));
        }
        shown.add(marks.toString());
    }

    private char mark(int n, int column) {
        if (anchor.isEmpty()) {
            return '^';
        }
        Anchor a = anchor.get();
        int start = width(lines.get(a.startLine()), a.start() + (a.startLine() == 0 ? from : 0));
        int end = width(lines.get(a.endLine()), a.end() + (a.endLine() == 0 ? from : 0));
        boolean inside =
                (n > a.startLine() || n == a.startLine() && column >= start)
                        && (n < a.endLine() || n == a.endLine() && column < end);
        return inside ? '^' : '~';
    }

    /// Columns the first chars of a line fill on a terminal.
    private static int width(String line, int chars) {
        int width = 0;
        int end = Math.min(chars, line.length());
        for (int i = 0; i < end; i += Character.charCount(line.codePointAt(i))) {
            width += isWide(line.codePointAt(i)) ? 2 : 1;
        }
        return width + Math.max(0, chars - line.length());
    }

    /// East Asian wide and full-width characters (Unicode Standard Annex 11), by block.
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0x303E
                        || c >= 0x3041 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF01 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1F64F
                        || c >= 0x1F900 && c <= 0x1F9FF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }

    private static Optional<Stmt> statement(String text) {
        Tree tree = Parser.parse(SourceText.of(text), new ParseOptions(ParseOptions.Mode.FILE, 14));
        return tree.problems().isEmpty()
                        && tree.root() instanceof Mod.Module module
                        && !module.body().isEmpty()
                ? Optional.of(module.body().getFirst())
                : Optional.empty();
    }

    /// Whether the marks would underline just the call of `return f(...)` or `x = f(...)`.
    private boolean isPlainCall(String whole) {
        Tree tree =
                Parser.parse(SourceText.of(whole), new ParseOptions(ParseOptions.Mode.FILE, 14));
        if (!tree.problems().isEmpty()
                || !(tree.root() instanceof Mod.Module module)
                || module.body().isEmpty()) {
            return false;
        }
        Expr value;
        switch (module.body().getFirst()) {
            case Stmt.Return r
                    when r.value().isPresent()
                            && r.value().get() instanceof Expr.Call call
                            && call.func() instanceof Expr.Name ->
                    value = call;
            case Stmt.Assign a
                    when a.value() instanceof Expr.Call call
                            && a.targets().size() == 1
                            && a.targets().getFirst() instanceof Expr.Name ->
                    value = call;
            default -> {
                return false;
            }
        }
        int lastLine = whole.length() - lines.getLast().length();
        return tree.start(value) == from && tree.end(value) == lastLine + to;
    }

    private static Optional<Anchor> anchor(String segment) {
        String text = "(\n" + segment + "\n)";
        Tree tree = Parser.parse(SourceText.of(text), new ParseOptions(ParseOptions.Mode.FILE, 14));
        if (!(statement(text).orElse(null) instanceof Stmt.Expr)
                || !(tree.root() instanceof Mod.Module module)
                || module.body().size() != 1
                || !(module.body().getFirst() instanceof Stmt.Expr statement)) {
            return Optional.empty();
        }
        int shift = 2;
        return switch (statement.value()) {
            case Expr.BinOp op -> {
                int at = skip(segment, tree.end(op.left()) - shift, ' ');
                int end = at + 1;
                boolean two =
                        end < segment.length()
                                && end < tree.start(op.right()) - shift
                                && !Character.isWhitespace(segment.charAt(end))
                                && "\\#(".indexOf(segment.charAt(end)) < 0;
                yield Optional.of(place(segment, at, two ? end + 1 : end));
            }
            case Expr.Subscript subscript -> {
                int at = skip(segment, tree.end(subscript.value()) - shift, '[');
                yield Optional.of(place(segment, at, tree.end(subscript) - shift));
            }
            case Expr.Call call -> {
                int at = skip(segment, tree.end(call.func()) - shift, '(');
                yield Optional.of(place(segment, at, tree.end(call) - shift));
            }
            default -> Optional.empty();
        };
    }

    /// The next place of the bracket or, for a blank, of what is neither blank nor a closing
    /// parenthesis; comments and line continuations are stepped over.
    private static int skip(String segment, int start, char bracket) {
        int at = start;
        while (at < segment.length()) {
            char c = segment.charAt(at);
            if (c == '\\' || c == '#') {
                int line = segment.indexOf('\n', at);
                at = line < 0 ? segment.length() : line;
            } else if (bracket == ' ' ? !Character.isWhitespace(c) && c != ')' : c == bracket) {
                return at;
            }
            at++;
        }
        return segment.length();
    }

    private static Anchor place(String segment, int start, int end) {
        int startLine = (int) segment.substring(0, start).chars().filter(c -> c == '\n').count();
        int endLine = (int) segment.substring(0, end).chars().filter(c -> c == '\n').count();
        return new Anchor(
                startLine,
                start - segment.lastIndexOf('\n', start - 1) - 1,
                endLine,
                end - segment.lastIndexOf('\n', end - 1) - 1);
    }
}
