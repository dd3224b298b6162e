package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.syntax.DocSections;
import dev.pytool.linter.syntax.Identifiers;

import java.util.ArrayList;
import java.util.List;

/// The entries of a docstring's section. In Google's style an entry ends its name by a colon; in
/// NumPy's style it is a line that begins below the dashes.
final class DocEntries {
    private DocEntries() {}

    /// A parameter as a docstring names it.
    ///
    /// @param name without stars
    /// @param start absolute offset, stars included
    record Entry(String name, int start, int end) {}

    static List<String> googleExceptions(DocSections.Section section) {
        List<String> found = new ArrayList<>();
        for (DocSections.Line line : lines(section)) {
            int colon = line.text().indexOf(':');
            if (colon >= 0) {
                String name = line.text().substring(0, colon).strip();
                if (!name.isEmpty()) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    static List<String> numpyExceptions(DocSections.Section section) {
        return lines(section).stream().skip(1).map(line -> line.text().strip()).toList();
    }

    static List<Entry> googleParameters(DocSections.Section section) {
        List<Entry> found = new ArrayList<>();
        for (DocSections.Line line : lines(section)) {
            int colon = line.text().indexOf(':');
            if (colon < 0) {
                continue;
            }
            int from = line.indent();
            int to = from;
            while (to < colon && !Character.isWhitespace(line.text().charAt(to))) {
                to++;
            }
            add(line, from, to, found);
        }
        return found;
    }

    static List<Entry> numpyParameters(DocSections.Section section) {
        List<Entry> found = new ArrayList<>();
        lines(section).stream()
                .skip(1)
                .forEach(line -> {
                    int colon = line.text().indexOf(':');
                    String names = colon < 0 ? line.text() : line.text().substring(0, colon);
                    int from = line.indent();
                    while (from <= names.length()) {
                        int comma = names.indexOf(',', from);
                        int end = comma < 0 ? names.length() : comma;
                        int start = from;
                        while (start < end && Character.isWhitespace(names.charAt(start))) {
                            start++;
                        }
                        int stop = end;
                        while (stop > start && Character.isWhitespace(names.charAt(stop - 1))) {
                            stop--;
                        }
                        add(line, start, stop, found);
                        from = end + 1;
                    }
                });
        return found;
    }

    private static void add(DocSections.Line line, int from, int to, List<Entry> found) {
        int name = from;
        while (name < to && line.text().charAt(name) == '*') {
            name++;
        }
        String text = line.text().substring(name, to);
        if (Identifiers.isKeywordFree(text)) {
            found.add(new Entry(text, line.start() + from, line.start() + to));
        }
    }

    /// The lines that begin at the indentation of the first one.
    private static List<DocSections.Line> lines(DocSections.Section section) {
        if (section.lines().isEmpty()) {
            return List.of();
        }
        DocSections.Line first = section.lines().getFirst();
        String indentation = first.text().substring(0, first.indent());
        return section.lines().stream()
                .filter(line ->
                        line.text().startsWith(indentation)
                                && !line.isBlank()
                                && line.indent() == indentation.length())
                .toList();
    }
}
