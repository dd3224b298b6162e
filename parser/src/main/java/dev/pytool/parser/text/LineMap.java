package dev.pytool.parser.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Converts offsets (UTF-16 indexes) to lines and to columns in the three units that the outside
/// world counts in. Lines count from 0 here and end at `\n`, `\r` or `\r\n`; form feeds end none.
public final class LineMap {
    private final String text;
    private final int[] starts;

    private LineMap(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static LineMap of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineMap(text, Arrays.copyOf(starts, count));
    }

    /// The map after an edit: only the lines the edit touches are looked at.
    ///
    /// @param newText the whole text after it
    public LineMap edited(Edit edit, String newText) {
        int delta = edit.replacement().length() - (edit.end() - edit.start());
        int kept = line(Math.max(0, edit.start() - 1)) + 1;
        while (kept > 1 && starts[kept - 1] >= edit.start()) {
            kept--;
        }
        int after = line(edit.end()) + 1;
        int newEnd = edit.start() + edit.replacement().length();
        int[] changed = new int[kept + newEnd - edit.start() + 2 + starts.length - after];
        System.arraycopy(starts, 0, changed, 0, kept);
        int count = kept;
        for (int i = Math.max(1, edit.start()); i <= newEnd; i++) {
            char c = newText.charAt(i - 1);
            boolean begins =
                    c == '\n' || c == '\r' && !(i < newText.length() && newText.charAt(i) == '\n');
            if (begins && i > changed[count - 1]) {
                changed[count++] = i;
            }
        }
        for (int i = after; i < starts.length; i++) {
            changed[count++] = starts[i] + delta;
        }
        return new LineMap(newText, Arrays.copyOf(changed, count));
    }

    /// Number of lines; a text that ends with a line end has an empty last line.
    public int lineCount() {
        return starts.length;
    }

    /// The line, from 0, that holds this offset.
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 2 : found;
    }

    /// Offset of the first UTF-16 unit of a line.
    public int lineStart(int line) {
        return starts[line];
    }

    /// Offset after the last UTF-16 unit of a line, its line end included.
    public int lineEnd(int line) {
        return line + 1 < starts.length ? starts[line + 1] : text.length();
    }

    /// Offset after the last UTF-16 unit of a line, its line end left out.
    public int lineContentEnd(int line) {
        int end = lineEnd(line);
        while (end > starts[line]
                && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /// Column from 0 in UTF-16 units, as LSP counts by default.
    public int utf16Column(int offset) {
        return offset - starts[line(offset)];
    }

    /// Column from 0 in Unicode code points, as Python strings count.
    public int codePointColumn(int offset) {
        return text.codePointCount(starts[line(offset)], offset);
    }

    /// Column from 0 in UTF-8 bytes, as `col_offset` of module `ast` counts.
    public int utf8Column(int offset) {
        int start = starts[line(offset)];
        for (int i = start; i < offset; i++) {
            if (text.charAt(i) >= 0x80) {
                return text.substring(start, offset).getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return offset - start;
    }
}
