package dev.pytool.formatter.imports;

import dev.pytool.formatter.imports.ImportEntry.Comments;
import dev.pytool.formatter.imports.ImportEntry.Member;
import dev.pytool.formatter.options.ImportOptions;

import java.util.Map;

/// Writes sorted imports: on one line where that fits, else one name a line.
final class ImportWriter {
    private final ImportOptions options;
    private final int lineLength;
    private final String indentation;
    private final String newline;
    private final StringBuilder out = new StringBuilder();

    ImportWriter(ImportOptions options, int lineLength, String indentation, String newline) {
        this.options = options;
        this.lineLength = lineLength;
        this.indentation = indentation;
        this.newline = newline;
    }

    void emptyLine() {
        out.append(newline);
    }

    void heading(String comment) {
        line("# " + comment);
    }

    String text() {
        return out.toString();
    }

    private void line(String text) {
        out.append(indentation).append(text).append(newline);
    }

    void write(ImportEntry entry, boolean first) {
        if (!first && !entry.comments.above.isEmpty()) {
            emptyLine();
        }
        entry.comments.above.forEach(this::line);
        if (!entry.from) {
            line(
                    "import "
                            + entry.module
                            + (entry.alias.isEmpty() ? "" : " as " + entry.alias)
                            + beside(entry.comments));
            return;
        }
        boolean exploded = options.splitOnTrailingComma() && entry.trailingComma && !entry.isStar();
        boolean wraps = options.forceWrapAliases() && entry.members.size() > 1 && hasAlias(entry);
        if (!exploded && !wraps && (entry.members.size() == 1 || !hasMemberComments(entry))) {
            String single = singleLine(entry);
            if (entry.isStar() || width(indentation + single) <= lineLength) {
                line(single);
                return;
            }
        }
        line("from " + entry.module + " import (" + beside(entry.comments));
        for (Map.Entry<Member, Comments> member : entry.members.entrySet()) {
            for (String comment : member.getValue().above) {
                line("    " + comment);
            }
            line("    " + member.getKey().text() + "," + beside(member.getValue()));
        }
        line(")");
    }

    private static boolean hasAlias(ImportEntry entry) {
        return entry.members.keySet().stream().anyMatch(member -> !member.alias().isEmpty());
    }

    private static boolean hasMemberComments(ImportEntry entry) {
        for (Comments comments : entry.members.values()) {
            if (!comments.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String singleLine(ImportEntry entry) {
        StringBuilder line = new StringBuilder();
        StringBuilder comments = new StringBuilder(beside(entry.comments));
        for (Map.Entry<Member, Comments> member : entry.members.entrySet()) {
            line.append(line.isEmpty() ? "" : ", ").append(member.getKey().text());
            for (String comment : member.getValue().above) {
                comments.append("  ").append(comment);
            }
            comments.append(beside(member.getValue()));
        }
        return "from " + entry.module + " import " + line + comments;
    }

    private static String beside(Comments comments) {
        return comments.beside.isEmpty() ? "" : "  " + String.join("  ", comments.beside);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
