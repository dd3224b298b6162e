package dev.pytool.analyzer.notebook;

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

    /// The Python of a cell; empty where the cell holds none, or nothing but another language.
    public static Optional<CellCode> of(String code) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        List<Hidden> hidden = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        List<String> lines = new ArrayList<>(List.of(code.split("(?<=\n)")));
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (first && line.startsWith("%%")) {
                if (!PYTHON.contains(line.substring(2).strip().split("\\s", 2)[0])) {
                    return Optional.empty();
                }
                line(out, hidden, code, line, 0);
            } else {
                int start = magic(line);
                while (start >= 0 && line.stripTrailing().endsWith("\\") && i + 1 < lines.size()) {
                    line = line + lines.get(++i);
                }
                line(out, hidden, code, line, start);
            }
            first &= line.isBlank();
        }
        String python = out.toString();
        String trimmed = python.stripTrailing();
        boolean semicolon = trimmed.endsWith(";") && !lastLine(trimmed).strip().startsWith("#");
        return Optional.of(
                new CellCode(
                        semicolon ? trimmed.substring(0, trimmed.length() - 1) : python,
                        List.copyOf(hidden),
                        semicolon));
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
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
        return Optional.of(semicolon ? text + ";" : text);
    }
}
