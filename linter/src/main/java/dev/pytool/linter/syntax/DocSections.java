package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Sections of docstrings in Google's and NumPy's style.
public final class DocSections {
    private static final Set<String> GOOGLE =
            Set.of(
                    "args",
                    "arguments",
                    "attention",
                    "attributes",
                    "caution",
                    "danger",
                    "error",
                    "example",
                    "examples",
                    "hint",
                    "important",
                    "keyword args",
                    "keyword arguments",
                    "methods",
                    "note",
                    "notes",
                    "other args",
                    "other arguments",
                    "return",
                    "returns",
                    "raises",
                    "references",
                    "see also",
                    "tip",
                    "todo",
                    "warning",
                    "warnings",
                    "warns",
                    "yield",
                    "yields");
    private static final Set<String> NUMPY =
            Set.of(
                    "short summary",
                    "extended summary",
                    "parameters",
                    "returns",
                    "yields",
                    "other parameters",
                    "raises",
                    "see also",
                    "notes",
                    "references",
                    "examples",
                    "attributes",
                    "methods",
                    "receives",
                    "warnings",
                    "warns",
                    "other params");
    private static final Set<String> ARGUMENTS =
            Set.of(
                    "args",
                    "arguments",
                    "keyword args",
                    "keyword arguments",
                    "other args",
                    "other arguments");
    private static final Set<String> PARAMETERS =
            Set.of("parameters", "other parameters", "other params");

    private static final java.util.regex.Pattern DIRECTIVE =
            java.util.regex.Pattern.compile("^\\s*\\.\\.\\s+[\\w-]+:");

    private DocSections() {}

    /// A line of a docstring's body.
    public record Line(int start, int end, String text) {
        public boolean isBlank() {
            return indent() == text.length();
        }

        /// Number of characters of white space at its start, those that break no line included.
        public int indent() {
            int at = 0;
            while (at < text.length()
                    && (Character.isWhitespace(text.charAt(at))
                            || Character.isSpaceChar(text.charAt(at)))) {
                at++;
            }
            return at;
        }
    }

    /// One section.
    ///
    /// @param key its name in small letters
    /// @param name its name as written
    /// @param suffix what follows the name on its line
    /// @param lines the lines after its header, up to the next section
    /// @param before the line before its header
    public record Section(
            String key,
            String name,
            String suffix,
            Line header,
            int nameStart,
            List<Line> lines,
            Line before,
            boolean isLast) {
        public String indentation() {
            String text = header.text();
            return text.substring(0, text.length() - text.stripLeading().length());
        }

        public int nameEnd() {
            return nameStart + name.length();
        }

        /// The name in title case.
        public String title() {
            StringBuilder out = new StringBuilder();
            for (String word : key.split(" ")) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
            return out.toString();
        }
    }

    /// The sections in one style.
    public record Sections(boolean numpy, List<Section> all) {}

    /// The lines of the body; the first begins after the quotes.
    public static List<Line> lines(Docstring docstring, LintContext cx) {
        List<Line> lines = new ArrayList<>();
        int from = docstring.bodyStart();
        int end = docstring.bodyEnd();
        String text = cx.text();
        while (true) {
            int at = from;
            while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            lines.add(new Line(from, at, text.substring(from, at)));
            if (at >= end) {
                return lines;
            }
            from = at + (text.startsWith("\r\n", at) ? 2 : 1);
        }
    }

    /// The sections in the style that the options or the names tell.
    public static Sections of(Docstring docstring, LintContext cx) {
        String convention = cx.options().pydocstyle().convention();
        List<Line> lines = lines(docstring, cx);
        if (convention.equals("numpy")) {
            return new Sections(true, find(lines, NUMPY));
        }
        List<Section> google = find(lines, GOOGLE);
        if (convention.equals("google")) {
            return new Sections(false, google);
        }
        List<Section> numpy = find(lines, NUMPY);
        if (google.stream().anyMatch(section -> ARGUMENTS.contains(section.key()))) {
            return new Sections(false, google);
        }
        if (numpy.stream().anyMatch(section -> PARAMETERS.contains(section.key()))) {
            return new Sections(true, numpy);
        }
        boolean rather =
                google.size() == numpy.size() ? isGoogle(google) : google.size() > numpy.size();
        return rather ? new Sections(false, google) : new Sections(true, numpy);
    }

    /// Whether the first header that tells is one of Google's: it ends in a colon, and no dashes
    /// follow.
    private static boolean isGoogle(List<Section> sections) {
        for (Section section : sections) {
            if (section.lines().stream().limit(1).anyMatch(DocSections::isUnderline)) {
                return false;
            }
            if (section.suffix().equals(":")) {
                return true;
            }
        }
        return false;
    }

    private static List<Section> find(List<Line> lines, Set<String> names) {
        List<Integer> headers = new ArrayList<>();
        int indent = -1;
        int directive = -1;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            // What a directive holds is no part of the docstring's own structure.
            if (directive >= 0 && !lines.get(i).isBlank()) {
                if (lines.get(i).indent() > directive) {
                    continue;
                }
                directive = -1;
            }
            if (isDirective(text)) {
                directive = lines.get(i).indent();
                continue;
            }
            if (i == 0) {
                continue;
            }
            String name = words(text);
            if (!names.contains(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            int space = text.length() - text.stripLeading().length();
            Optional<Line> next =
                    i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            boolean nested = indent >= 0 && indent < space;
            if (isHeader(text, name, lines.get(i - 1).text(), next, nested)) {
                headers.add(i);
                indent = space;
            }
        }
        List<Section> found = new ArrayList<>();
        for (int n = 0; n < headers.size(); n++) {
            int i = headers.get(n);
            int end = n + 1 < headers.size() ? headers.get(n + 1) : lines.size();
            Line header = lines.get(i);
            String name = words(header.text());
            int start = header.start() + header.text().indexOf(name);
            String suffix = header.text().strip().substring(name.length());
            found.add(
                    new Section(
                            name.toLowerCase(Locale.ROOT),
                            name,
                            suffix,
                            header,
                            start,
                            lines.subList(i + 1, end),
                            lines.get(i - 1),
                            n + 1 == headers.size()));
        }
        return found;
    }

    /// Whether a text is the name of a section, its words capitalized.
    public static boolean isTitle(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && (GOOGLE.contains(text.toLowerCase(Locale.ROOT))
                        || NUMPY.contains(text.toLowerCase(Locale.ROOT)));
    }

    /// Whether a line begins a directive of reStructuredText: `.. name::`.
    public static boolean isDirective(String line) {
        return DIRECTIVE.matcher(line).find();
    }

    private static String words(String line) {
        String text = line.strip();
        int at = 0;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return text.substring(0, at).strip();
    }

    private static boolean isHeader(
            String line, String name, String before, Optional<Line> next, boolean nested) {
        String suffix = line.strip().substring(name.length()).strip();
        if (!suffix.equals(":") && !suffix.isEmpty()) {
            return false;
        }
        if (next.filter(DocSections::isUnderline).isPresent()) {
            return true;
        }
        String previous = before.strip();
        boolean ends =
                previous.isEmpty()
                        || ",;.-\\/]})".indexOf(previous.charAt(previous.length() - 1)) >= 0;
        if (!ends) {
            return false;
        }
        return !nested
                || Character.isUpperCase(name.charAt(0))
                        && suffix.equals(":")
                        && previous.isEmpty();
    }

    public static boolean isUnderline(Line line) {
        String text = line.text().strip();
        return !text.isEmpty() && text.chars().allMatch(c -> c == '-' || c == '=');
    }
}
