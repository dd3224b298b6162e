package dev.pytool.analyzer.report;

/// What formats need to know besides the findings.
///
/// @param tool which tool speaks
/// @param colour whether escape sequences for colours may be written
/// @param version pytool's version, for formats that name it
public record ReportStyle(Tool tool, boolean colour, String version) {

    /// The tools that report; each has its own short form of a finding.
    public enum Tool {
        CHECK,
        LINT
    }

    /// A piece of text in a colour of the terminal, if there are colours.
    String paint(Colour colour, String text) {
        return this.colour ? colour.start + text + "\u001b[0m" : text;
    }

    /// The colours in use.
    enum Colour {
        BOLD("\u001b[1m"),
        RED("\u001b[1;31m"),
        YELLOW("\u001b[1;33m"),
        BLUE("\u001b[1;34m"),
        CYAN("\u001b[36m");

        private final String start;

        Colour(String start) {
            this.start = start;
        }

        static Colour of(Severity severity) {
            return switch (severity) {
                case ERROR -> RED;
                case WARNING -> YELLOW;
                case NOTE -> BLUE;
            };
        }
    }
}
