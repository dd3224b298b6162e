package dev.pytool.analyzer.cache;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.analyzer.report.Risk;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.parser.text.Edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Diagnostics as bytes for the cache, and back.
public final class DiagnosticBytes {
    private DiagnosticBytes() {}

    public static byte[] write(List<Diagnostic> diagnostics) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(diagnostics.size());
            for (Diagnostic each : diagnostics) {
                out.writeByte(each.severity().ordinal());
                text(out, each.code());
                text(out, each.message());
                out.writeInt(each.start());
                out.writeInt(each.end());
                out.writeBoolean(each.fix().isPresent());
                if (each.fix().isPresent()) {
                    fix(out, each.fix().get());
                }
                out.writeBoolean(each.risk().isPresent());
                if (each.risk().isPresent()) {
                    out.writeByte(each.risk().get().severity().ordinal());
                    out.writeByte(each.risk().get().confidence().ordinal());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Reads what [#write] wrote.
    public static List<Diagnostic> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<Diagnostic> diagnostics = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                Severity severity = Severity.values()[in.readByte()];
                String code = text(in);
                String message = text(in);
                int start = in.readInt();
                int end = in.readInt();
                Optional<Fix> fix = in.readBoolean() ? Optional.of(fix(in)) : Optional.empty();
                Optional<Risk> risk = in.readBoolean() ? Optional.of(risk(in)) : Optional.empty();
                diagnostics.add(new Diagnostic(severity, code, message, start, end, fix, risk));
            }
            return diagnostics;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fix(DataOutputStream out, Fix fix) throws IOException {
        out.writeByte(fix.safety().ordinal());
        text(out, fix.title());
        out.writeInt(fix.edits().size());
        for (Edit edit : fix.edits()) {
            out.writeInt(edit.start());
            out.writeInt(edit.end());
            text(out, edit.replacement());
        }
    }

    private static Fix fix(DataInputStream in) throws IOException {
        Fix.Safety safety = Fix.Safety.values()[in.readByte()];
        String title = text(in);
        int count = in.readInt();
        List<Edit> edits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            edits.add(new Edit(in.readInt(), in.readInt(), text(in)));
        }
        return new Fix(safety, title, edits);
    }

    private static Risk risk(DataInputStream in) throws IOException {
        return new Risk(Risk.Level.values()[in.readByte()], Risk.Level.values()[in.readByte()]);
    }

    /// UTF-16 units as they are, for a fix may hold a lone surrogate.
    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        char[] units = new char[in.readInt()];
        for (int i = 0; i < units.length; i++) {
            units[i] = in.readChar();
        }
        return new String(units);
    }
}
