package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;

import java.io.ByteArrayOutputStream;

/// Text on its way to bytes.
public final class Encoded {
    private final Interp in;
    private final String errors;
    private final String encoding;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// What can become of one character.
    public interface Unit {
        /// Writes a character; false where the encoding has none for it.
        boolean put(int point, ByteArrayOutputStream out);
    }

    public Encoded(Interp in, String errors, String encoding) {
        this.in = in;
        this.errors = errors;
        this.encoding = encoding;
    }

    /// Encodes a text; runs of characters that cannot be encoded go to the error handler.
    public byte[] run(Object text, Unit unit, String reason) {
        Object source = text;
        int i = 0;
        while (i < Text.length(source)) {
            if (unit.put(Text.at(source, i), out)) {
                i++;
                continue;
            }
            int end = i + 1;
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            while (end < Text.length(source) && !unit.put(Text.at(source, end), rest)) {
                end++;
            }
            CodecErrors.Recovery by =
                    CodecErrors.encoding(in, errors, encoding, source, i, end, reason);
            stand(by.stand(), unit, source, i, end, reason);
            source = by.source();
            i = by.next();
        }
        return out.toByteArray();
    }

    private void stand(Object stand, Unit unit, Object source, int start, int end, String reason) {
        if (stand instanceof PyBytes bytes) {
            out.writeBytes(bytes.bytes());
            return;
        }
        for (int k = 0; k < Text.length(stand); k++) {
            if (!unit.put(Text.at(stand, k), out)) {
                CodecErrors.encoding(in, "strict", encoding, source, start, end, reason);
            }
        }
    }
}
