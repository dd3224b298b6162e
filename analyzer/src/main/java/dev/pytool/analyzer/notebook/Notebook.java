package dev.pytool.analyzer.notebook;

import java.util.ArrayList;
import java.util.List;

/// A notebook file (https://nbformat.readthedocs.io/en/latest/format_description.html): its text
/// and where the code cells stand in it. Everything but the code of changed cells stays as it is,
/// byte for byte.
///
/// @param cells the code cells, in the file's order
public record Notebook(String text, List<Cell> cells) {

    /// One code cell.
    ///
    /// @param number the cell's place among all cells, from 1
    /// @param start offset in the file's text where the value of its `source` begins
    /// @param end offset after that value
    /// @param code the lines joined
    public record Cell(int number, int start, int end, String code) {}

    /// Why a text is no notebook, and where.
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int offset;

        Malformed(String message, int offset) {
            super(message, null, false, false);
            this.offset = offset;
        }

        public int offset() {
            return offset;
        }
    }

    /// Reads a file; the cells of a notebook in another language than Python are left out.
    public static Notebook read(String text) throws Malformed {
        NotebookReader reader = new NotebookReader(text);
        List<Cell> cells = reader.read();
        return new Notebook(text, reader.isPython() ? cells : List.of());
    }

    /// The file's text with this code in the cells, which are as many as [#cells].
    public String with(List<String> codes) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!codes.get(i).equals(cell.code)) {
                out.append(text, from, cell.start).append(value(codes.get(i), cell));
                from = cell.end;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /// As [#with], and where anything changes the whole file laid out as notebook servers and black
    /// write it.
    public String formatted(List<String> codes) {
        String changed = with(codes);
        return changed.equals(text) ? text : NotebookLayout.of(changed);
    }

    /// An array of lines, laid out as the file's own tool does: one line a string, indented below
    /// its key.
    private String value(String code, Cell cell) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '\n' || i == code.length() - 1) {
                lines.add(code.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (lines.isEmpty()) {
            return "[]";
        }
        int lineStart = text.lastIndexOf('\n', cell.start) + 1;
        int indent = lineStart;
        while (indent < cell.start && text.charAt(indent) == ' ') {
            indent++;
        }
        boolean compact = lineStart == 0 && text.indexOf('\n') < 0;
        String outer = text.substring(lineStart, indent);
        String step =
                outer.length() % 3 == 0 && !outer.isEmpty() ? " ".repeat(outer.length() / 3) : " ";
        String separator = compact ? ", " : ",\n" + outer + step;
        StringBuilder out = new StringBuilder(compact ? "[" : "[\n" + outer + step);
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : separator);
            NotebookStrings.write(out, lines.get(i));
        }
        return out.append(compact ? "]" : "\n" + outer + "]").toString();
    }
}
