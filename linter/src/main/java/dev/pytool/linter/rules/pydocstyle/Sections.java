package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts of docstring sections.
final class Sections {
    private static final Pattern GOOGLE_ARGUMENT =
            Pattern.compile("^\\s*(\\*?\\*?\\w+)\\s*(\\(.*?\\))?:(\\r?\\n?.+)", Pattern.DOTALL);

    private Sections() {}

    /// The line of dashes after a header, empty lines passed over.
    static Optional<DocSections.Line> underline(DocSections.Section section) {
        for (DocSections.Line line : section.lines()) {
            if (!line.isBlank()) {
                return DocSections.isUnderline(line) ? Optional.of(line) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The parameters that a docstring describes; empty where it has no section for them.
    static Optional<Set<String>> parameters(Docstring docstring, LintContext cx) {
        DocSections.Sections sections = DocSections.of(docstring, cx);
        Set<String> names = new HashSet<>();
        boolean found = false;
        for (DocSections.Section section : sections.all()) {
            switch (section.key()) {
                case "args",
                        "arguments",
                        "keyword args",
                        "keyword arguments",
                        "other args",
                        "other arguments" -> {
                    found = true;
                    google(section, names);
                }
                case "parameters", "other parameters", "other params" -> {
                    found = true;
                    numpy(section, names);
                }
                default -> {}
            }
        }
        return found ? Optional.of(names) : Optional.empty();
    }

    private static void google(DocSections.Section section, Set<String> names) {
        int indent = -1;
        StringBuilder entry = new StringBuilder();
        for (DocSections.Line line : section.lines()) {
            String text = line.text();
            if (line.isBlank()) {
                entry.append('\n');
                continue;
            }
            int space = text.length() - text.stripLeading().length();
            if (indent < 0) {
                indent = space;
            }
            if (space <= indent) {
                argument(entry.toString(), names);
                entry.setLength(0);
            }
            entry.append(text).append('\n');
        }
        argument(entry.toString(), names);
    }

    private static void argument(String entry, Set<String> names) {
        Matcher matcher = GOOGLE_ARGUMENT.matcher(entry.stripTrailing());
        if (matcher.find() && !matcher.group(3).isBlank()) {
            names.add(matcher.group(1));
        }
    }

    private static void numpy(DocSections.Section section, Set<String> names) {
        int indent = section.indentation().length();
        for (DocSections.Line line : section.lines()) {
            String text = line.text();
            if (line.isBlank()
                    || DocSections.isUnderline(line)
                    || text.length() - text.stripLeading().length() != indent) {
                continue;
            }
            String head = text.strip();
            int colon = head.indexOf(':');
            for (String name : (colon < 0 ? head : head.substring(0, colon)).split(",")) {
                names.add(name.strip());
            }
        }
    }
}
