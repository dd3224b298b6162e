package dev.pytool.server.protocol;

import dev.pytool.parser.text.LineMap;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/// Offsets of a text to the protocol's positions and back. A place beyond a line's end means its
/// end, as the protocol says.
public final class Positions {
    private final String text;
    private final LineMap lines;
    private final PositionEncoding encoding;

    public Positions(String text, LineMap lines, PositionEncoding encoding) {
        this.text = text;
        this.lines = lines;
        this.encoding = encoding;
    }

    /// A text that has no line map yet.
    public static Positions of(String text, PositionEncoding encoding) {
        return new Positions(text, LineMap.of(text), encoding);
    }

    public int offset(Position position) {
        if (position.getLine() >= lines.lineCount()) {
            return text.length();
        }
        int line = Math.max(0, position.getLine());
        int start = lines.lineStart(line);
        return encoding.advance(
                text, start, lines.lineContentEnd(line), Math.max(0, position.getCharacter()));
    }

    public Position position(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int line = lines.line(at);
        return new Position(line, encoding.units(text, lines.lineStart(line), at));
    }

    public Range range(int start, int end) {
        return new Range(position(start), position(end));
    }
}
