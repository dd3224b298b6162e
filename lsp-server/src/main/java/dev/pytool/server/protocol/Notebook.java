package dev.pytool.server.protocol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.parser.text.SourceText;

import java.util.List;

/// A notebook: analysis sees its Python cells as one file, one after the other.
///
/// @param cells in the order of the notebook
record Notebook(String uri, SourceLocation location, List<OpenDocument> cells) {
    Notebook {
        cells = List.copyOf(cells);
    }

    /// Offset of a cell's first unit in the joined text.
    int base(OpenDocument wanted) {
        int base = 0;
        for (OpenDocument cell : cells) {
            if (cell == wanted) {
                return base;
            }
            base += joined(cell).length();
        }
        throw new IllegalArgumentException(wanted.uri() + " is no cell of " + uri);
    }

    SourceText source() {
        StringBuilder text = new StringBuilder();
        for (OpenDocument cell : cells) {
            text.append(joined(cell));
        }
        return SourceText.of(text.toString());
    }

    /// A cell's text with its line end; lines of commands to the notebook itself (`%magic`,
    /// `!shell`) become comments of the same length.
    private static String joined(OpenDocument cell) {
        StringBuilder text = new StringBuilder(cell.text()).append('\n');
        boolean isLineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineStart && (c == '%' || c == '!')) {
                text.setCharAt(i, '#');
            }
            isLineStart = c == '\n' || isLineStart && (c == ' ' || c == '\t');
        }
        return text.toString();
    }
}
