package dev.pytool.analyzer.notebook;

import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The code of a cell as plain Python: IPython's magics, shell escapes and questions are hidden
/// behind names and can be put back
/// (https://ipython.readthedocs.io/en/stable/interactive/magics.html).
///
/// @param python code in which each hidden piece is one name
/// @param hidden the names and what they stand for
/// @param semicolon whether the code ended with a semicolon, which keeps the last value from being
///   shown
public record CellCode(String python, List<Hidden> hidden, boolean semicolon) {

    /// @param name an identifier that occurs nowhere else in the cell
    public record Hidden(String name, String original) {}

    /// Cell magics whose cell is Python all the same.
    private static final List<String> PYTHON =
            List.of("capture", "prun", "pypy", "python", "python3", "time", "timeit");

    /// Calls that IPython itself makes of its syntax: a cell with them was exported and is left as
    /// it is.
    private static final List<String> EXPORTED =
            List.of(
                    "get_ipython().run_cell_magic",
                    "get_ipython().run_line_magic",
                    "get_ipython().system",
                    "get_ipython().getoutput");

    /// The Python of a cell; empty where the cell holds none, or nothing but another language.
    public static Optional<CellCode> of(String code) {
        if (code.isBlank() || EXPORTED.stream().anyMatch(code::contains)) {
            return Optional.empty();
        }
        List<Hidden> hidden = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        List<String> lines = new ArrayList<>(List.of(code.split("(?<=\n)")));
        boolean first = true;
        CellScan scan = new CellScan();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (first && line.startsWith("%%")) {
                if (!PYTHON.contains(line.substring(2).strip().split("\\s", 2)[0])) {
                    return Optional.empty();
                }
                line(out, hidden, code, line, 0);
            } else {
                int start = scan.atLogicalLine() ? magic(line) : -1;
                while (start >= 0 && line.stripTrailing().endsWith("\\") && i + 1 < lines.size()) {
                    line = line + lines.get(++i);
                }
                line(out, hidden, code, line, start);
                if (start < 0) {
                    scan.pass(line);
                }
            }
            first &= line.isBlank();
        }
        String python = out.toString();
        int mark = trailingSemicolon(python);
        return Optional.of(
                new CellCode(
                        mark < 0 ? python : python.substring(0, mark) + python.substring(mark + 1),
                        List.copyOf(hidden),
                        mark >= 0));
    }

    /// The place of the semicolon that ends the last statement, -1 where there is none. Comments
    /// may follow it.
    private static int trailingSemicolon(String python) {
        int last = lastCharacter(python);
        return last >= 0 && python.charAt(last) == ';' ? last : -1;
    }

    /// The place of the last character of code, -1 where there is none.
    private static int lastCharacter(String python) {
        Tokens tokens = Parser.parse(SourceText.of(python), ParseOptions.FILE).tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.hasText(i)
                    && tokens.end(i) > tokens.start(i)
                    && tokens.kind(i) != TokenKind.COMMENT
                    && !python.substring(tokens.start(i), tokens.end(i)).isBlank()) {
                return tokens.end(i) - 1;
            }
        }
        return -1;
    }

    private static void line(
            StringBuilder out, List<Hidden> hidden, String code, String line, int start) {
        if (start < 0) {
            out.append(line);
            return;
        }
        String content = line.stripTrailing();
        String name;
        int number = hidden.size();
        do {
            // The name is about as long as what it hides, so that lines break where they would.
            name = "magic_" + number++ + "_".repeat(Math.max(0, content.length() - start - 8));
        } while (code.contains(name));
        hidden.add(new Hidden(name, content.substring(start)));
        out.append(line, 0, start).append(name).append(line, content.length(), line.length());
    }

    /// Where IPython's own syntax begins in a line: at its first character, or after `=`; -1 where
    /// there is none.
    private static int magic(String line) {
        String content = line.stripTrailing();
        int first = content.length() - content.stripLeading().length();
        if (first == content.length() || content.charAt(first) == '#') {
            return -1;
        }
        char c = content.charAt(first);
        boolean question =
                content.endsWith("?")
                        && content.chars().noneMatch(each -> "'\"#".indexOf(each) >= 0);
        if (c == '%' || c == '!' || c == '?' || question) {
            return first;
        }
        int equals = content.indexOf('=');
        if (equals > 0 && content.substring(first, equals).strip().matches("[\\w., ]+")) {
            int value = equals + 1;
            while (value < content.length() && content.charAt(value) == ' ') {
                value++;
            }
            boolean escapes =
                    value < content.length()
                            && (content.charAt(value) == '!' && !content.startsWith("!=", value)
                                    || content.charAt(value) == '%');
            return escapes ? value : -1;
        }
        return -1;
    }

    /// The cell's code again, from changed Python without a line end at its end; empty where a
    /// hidden piece got lost.
    public Optional<String> restore(String changed) {
        String text = changed.stripTrailing();
        if (semicolon) {
            int last = lastCharacter(text);
            text = text.substring(0, last + 1) + ";" + text.substring(last + 1);
        }
        for (Hidden each : hidden) {
            int found = text.indexOf(each.name);
            if (found < 0 || text.indexOf(each.name, found + 1) >= 0) {
                return Optional.empty();
            }
            text =
                    text.substring(0, found)
                            + each.original
                            + text.substring(found + each.name.length());
        }
        return Optional.of(text);
    }
}
