package dev.pytool.analyzer.notebook;

/// Goes over the lines of a cell and knows where a logical line begins: not within a string, within
/// brackets or after a backslash. Only there does IPython look for its own syntax.
final class CellScan {
    private int brackets;
    private char quote;
    private boolean triple;
    private boolean continued;

    boolean atLogicalLine() {
        return brackets == 0 && quote == 0 && !continued;
    }

    /// Takes a line of Python in, with its line end.
    void pass(String line) {
        continued = false;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (quote != 0) {
                i = within(line, i, c);
                continue;
            }
            switch (c) {
                case '#' -> {
                    return;
                }
                case '"', '\'' -> {
                    quote = c;
                    triple = line.startsWith(String.valueOf(c).repeat(3), i);
                    i += triple ? 2 : 0;
                }
                case '(', '[', '{' -> brackets++;
                case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
                case '\\' -> continued = line.substring(i + 1).isBlank();
                default -> {}
            }
            i++;
        }
    }

    /// The place after one character of a string.
    private int within(String line, int at, char c) {
        if (c == '\\') {
            return at + 2;
        }
        boolean ends = c == quote && (!triple || line.startsWith(String.valueOf(c).repeat(3), at));
        if (ends) {
            quote = 0;
            return at + (triple ? 3 : 1);
        }
        if (c == '\n' && !triple) {
            // The string does not end on its line; the parser will say so.
            quote = 0;
        }
        return at + 1;
    }
}
